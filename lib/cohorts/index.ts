/** Classes: an instructor's learners, what they are to do, how far they are, and what they get wrong. */
import "server-only";
export { type ClassToJoin, classesOf, findClassToJoin, joinClass, type JoinRefusal, leaveClass } from "./attend";
export type { AssignmentView, ClassProgress, MemberProgress } from "./class-progress";
export { showJoinCode } from "./join-code";
export type { Misconception } from "./misconceptions";
export { progressCsv } from "./progress-csv";
export type { Standing } from "./standing";
export { listSubjects, type Subject } from "./subjects";
export {
  type AssignRefusal,
  assign,
  type ClassCard,
  closeClass,
  findClass,
  listClasses,
  makeClass,
  removeMember,
  renewCode,
  unassign,
} from "./teach";

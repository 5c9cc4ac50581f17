/** "Something wrong here": what readers find, and what authors answer. */
import "server-only";
export { answerRemark, countRemarks, listRemarks, moveRemark, type ReceivedRemark, type RemarkStatus } from "./inbox";
export { type AttachedRun, remarkForm, type RemarkKind } from "./remark";
export { listSentRemarks, type SentRemark, sendRemark } from "./send-remark";

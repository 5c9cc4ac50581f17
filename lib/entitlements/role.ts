/** What a person is here for. A visitor, who has no account, has no role. */
export type Role = "learner" | "instructor" | "admin";

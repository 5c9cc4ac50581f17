-- CreateEnum
CREATE TYPE "VersionState" AS ENUM ('in_review', 'returned', 'withdrawn', 'published', 'replaced');

-- CreateEnum
CREATE TYPE "ReviewDecision" AS ENUM ('approved', 'returned');

-- AlterTable
ALTER TABLE "Submission" ADD COLUMN     "authoredVersionId" TEXT;

-- CreateTable
CREATE TABLE "AuthoredExercise" (
    "id" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "files" JSONB NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "retiredAt" TIMESTAMP(3),
    "publishedVersionId" TEXT,

    CONSTRAINT "AuthoredExercise_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthoredVersion" (
    "id" TEXT NOT NULL,
    "exerciseId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "VersionState" NOT NULL DEFAULT 'in_review',
    "files" JSONB NOT NULL,
    "proof" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMP(3),

    CONSTRAINT "AuthoredVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuthoredReview" (
    "versionId" TEXT NOT NULL,
    "reviewerId" TEXT,
    "decision" "ReviewDecision" NOT NULL,
    "comment" TEXT NOT NULL,
    "decidedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "AuthoredReview_pkey" PRIMARY KEY ("versionId")
);

-- CreateTable
CREATE TABLE "ExerciseEdition" (
    "userId" TEXT NOT NULL,
    "exerciseSlug" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "chosenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ExerciseEdition_pkey" PRIMARY KEY ("userId","exerciseSlug")
);

-- CreateTable
CREATE TABLE "RegradeRun" (
    "id" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "requestedById" TEXT,
    "applies" BOOLEAN NOT NULL,
    "requestedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMP(3),
    "total" INTEGER NOT NULL DEFAULT 0,
    "done" INTEGER NOT NULL DEFAULT 0,
    "changes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "RegradeRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionRegrade" (
    "submissionId" TEXT NOT NULL,
    "versionId" TEXT NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "score" INTEGER NOT NULL,
    "maxScore" INTEGER NOT NULL,
    "kept" BOOLEAN NOT NULL,
    "before" JSONB NOT NULL,
    "gradedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SubmissionRegrade_pkey" PRIMARY KEY ("submissionId","versionId")
);

-- CreateIndex
CREATE UNIQUE INDEX "AuthoredExercise_slug_key" ON "AuthoredExercise"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "AuthoredExercise_publishedVersionId_key" ON "AuthoredExercise"("publishedVersionId");

-- CreateIndex
CREATE INDEX "AuthoredExercise_ownerId_updatedAt_idx" ON "AuthoredExercise"("ownerId", "updatedAt");

-- CreateIndex
CREATE INDEX "AuthoredVersion_state_createdAt_idx" ON "AuthoredVersion"("state", "createdAt");

-- CreateIndex
CREATE UNIQUE INDEX "AuthoredVersion_exerciseId_number_key" ON "AuthoredVersion"("exerciseId", "number");

-- CreateIndex
CREATE INDEX "AuthoredReview_reviewerId_idx" ON "AuthoredReview"("reviewerId");

-- CreateIndex
CREATE INDEX "ExerciseEdition_versionId_idx" ON "ExerciseEdition"("versionId");

-- CreateIndex
CREATE INDEX "RegradeRun_versionId_requestedAt_idx" ON "RegradeRun"("versionId", "requestedAt");

-- CreateIndex
CREATE INDEX "RegradeRun_requestedById_idx" ON "RegradeRun"("requestedById");

-- CreateIndex
CREATE INDEX "SubmissionRegrade_versionId_idx" ON "SubmissionRegrade"("versionId");

-- CreateIndex
CREATE INDEX "Submission_authoredVersionId_idx" ON "Submission"("authoredVersionId");

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_authoredVersionId_fkey" FOREIGN KEY ("authoredVersionId") REFERENCES "AuthoredVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthoredExercise" ADD CONSTRAINT "AuthoredExercise_publishedVersionId_fkey" FOREIGN KEY ("publishedVersionId") REFERENCES "AuthoredVersion"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthoredExercise" ADD CONSTRAINT "AuthoredExercise_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthoredVersion" ADD CONSTRAINT "AuthoredVersion_exerciseId_fkey" FOREIGN KEY ("exerciseId") REFERENCES "AuthoredExercise"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthoredReview" ADD CONSTRAINT "AuthoredReview_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "AuthoredVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AuthoredReview" ADD CONSTRAINT "AuthoredReview_reviewerId_fkey" FOREIGN KEY ("reviewerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseEdition" ADD CONSTRAINT "ExerciseEdition_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExerciseEdition" ADD CONSTRAINT "ExerciseEdition_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "AuthoredVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "AuthoredVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RegradeRun" ADD CONSTRAINT "RegradeRun_requestedById_fkey" FOREIGN KEY ("requestedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionRegrade" ADD CONSTRAINT "SubmissionRegrade_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionRegrade" ADD CONSTRAINT "SubmissionRegrade_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "AuthoredVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

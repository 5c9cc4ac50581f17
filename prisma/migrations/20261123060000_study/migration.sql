-- CreateTable
CREATE TABLE "LessonPlace" (
    "userId" TEXT NOT NULL,
    "lessonPath" TEXT NOT NULL,
    "headingId" TEXT NOT NULL,
    "seenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LessonPlace_pkey" PRIMARY KEY ("userId","lessonPath")
);

-- CreateTable
CREATE TABLE "Note" (
    "userId" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "lessonPath" TEXT NOT NULL,
    "headingId" TEXT NOT NULL,
    "quote" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("userId","id")
);

-- CreateTable
CREATE TABLE "InterviewMark" (
    "userId" TEXT NOT NULL,
    "questionSlug" TEXT NOT NULL,
    "mark" INTEGER NOT NULL,
    "points" INTEGER[],
    "said" TEXT NOT NULL,
    "markedAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "InterviewMark_pkey" PRIMARY KEY ("userId","questionSlug")
);

-- CreateIndex
CREATE INDEX "Note_userId_lessonPath_idx" ON "Note"("userId", "lessonPath");

-- AddForeignKey
ALTER TABLE "LessonPlace" ADD CONSTRAINT "LessonPlace_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InterviewMark" ADD CONSTRAINT "InterviewMark_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

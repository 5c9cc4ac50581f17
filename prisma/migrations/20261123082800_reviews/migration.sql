-- AlterTable
ALTER TABLE "ReviewCard" ADD COLUMN "suspendedAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "ReviewLog" ADD COLUMN "spentMs" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "StudyPlan" ADD COLUMN "weekdays" INTEGER[] DEFAULT ARRAY[1, 2, 3, 4, 5, 6, 7]::INTEGER[];

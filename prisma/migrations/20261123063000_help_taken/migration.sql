-- CreateEnum
CREATE TYPE "HelpKind" AS ENUM ('hint', 'difference', 'solution');

-- CreateTable
CREATE TABLE "HelpTaken" (
    "userId" TEXT NOT NULL,
    "exerciseSlug" TEXT NOT NULL,
    "kind" "HelpKind" NOT NULL,
    "about" TEXT NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "HelpTaken_pkey" PRIMARY KEY ("userId","exerciseSlug","kind","about")
);

-- AddForeignKey
ALTER TABLE "HelpTaken" ADD CONSTRAINT "HelpTaken_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

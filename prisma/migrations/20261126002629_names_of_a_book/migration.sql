-- AlterTable
ALTER TABLE "RecordHead" ADD COLUMN     "names" INTEGER NOT NULL DEFAULT 0;

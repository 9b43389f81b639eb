-- AlterTable
ALTER TABLE "AssemblyIndex" ADD COLUMN     "timeZone" TEXT NOT NULL DEFAULT 'UTC';

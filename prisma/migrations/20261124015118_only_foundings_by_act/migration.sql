-- DropIndex
DROP INDEX "RecordEntry_act_idx";

-- CreateIndex
CREATE INDEX "RecordEntry_act_idx" ON "RecordEntry"("act") WHERE (kind = 'assembly.founded');

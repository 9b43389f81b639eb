-- CreateTable
CREATE TABLE "RecordEntry" (
    "assemblyId" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" BIGINT NOT NULL,
    "act" UUID NOT NULL,
    "n" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "receipt" TEXT,

    CONSTRAINT "RecordEntry_pkey" PRIMARY KEY ("assemblyId","seq")
);

-- CreateTable
CREATE TABLE "RecordHead" (
    "assemblyId" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "RecordHead_pkey" PRIMARY KEY ("assemblyId")
);

-- CreateTable
CREATE TABLE "Words" (
    "assemblyId" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "field" TEXT NOT NULL,
    "salt" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Words_pkey" PRIMARY KEY ("assemblyId","seq","field")
);

-- CreateTable
CREATE TABLE "Snapshot" (
    "assemblyId" UUID NOT NULL,
    "seq" BIGINT NOT NULL,
    "fold" INTEGER NOT NULL,
    "state" TEXT NOT NULL,

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("assemblyId")
);

-- CreateTable
CREATE TABLE "Deadline" (
    "assemblyId" UUID NOT NULL,
    "wakeAt" BIGINT NOT NULL,

    CONSTRAINT "Deadline_pkey" PRIMARY KEY ("assemblyId")
);

-- CreateTable
CREATE TABLE "Participant" (
    "id" UUID NOT NULL,
    "recoveryHash" TEXT NOT NULL,
    "displayName" TEXT,
    "locale" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,

    CONSTRAINT "Participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Device" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "lastSeenAt" BIGINT NOT NULL,

    CONSTRAINT "Device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SealedSecret" (
    "deviceId" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "SealedSecret_pkey" PRIMARY KEY ("deviceId","participantId")
);

-- CreateTable
CREATE TABLE "SignInLink" (
    "secretHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "participantId" UUID,
    "payload" BYTEA NOT NULL,
    "expiresAt" BIGINT NOT NULL,

    CONSTRAINT "SignInLink_pkey" PRIMARY KEY ("secretHash")
);

-- CreateTable
CREATE TABLE "MatterKey" (
    "assemblyId" UUID NOT NULL,
    "matterId" UUID NOT NULL,
    "key" BYTEA NOT NULL,

    CONSTRAINT "MatterKey_pkey" PRIMARY KEY ("assemblyId","matterId")
);

-- CreateTable
CREATE TABLE "MeetingSecret" (
    "meetingId" UUID NOT NULL,
    "assemblyId" UUID NOT NULL,
    "secret" BYTEA NOT NULL,

    CONSTRAINT "MeetingSecret_pkey" PRIMARY KEY ("meetingId")
);

-- CreateTable
CREATE TABLE "Signature" (
    "assemblyId" UUID NOT NULL,
    "act" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "Signature_pkey" PRIMARY KEY ("assemblyId","act")
);

-- CreateTable
CREATE TABLE "Standing" (
    "assemblyId" UUID NOT NULL,
    "actor" TEXT NOT NULL,
    "meetingId" UUID NOT NULL,

    CONSTRAINT "Standing_pkey" PRIMARY KEY ("assemblyId","actor","meetingId")
);

-- CreateTable
CREATE TABLE "Follow" (
    "participantId" UUID NOT NULL,
    "assemblyId" UUID NOT NULL,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("participantId","assemblyId")
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" UUID NOT NULL,
    "participantId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "updatedAt" BIGINT NOT NULL,

    CONSTRAINT "Draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "id" TEXT NOT NULL,
    "at" BIGINT NOT NULL,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AssemblyIndex" (
    "assemblyId" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "territory" TEXT,
    "sector" TEXT,
    "foundedAt" BIGINT NOT NULL,
    "openMeetingId" UUID,
    "nextMeetingAt" BIGINT,
    "openProposals" INTEGER NOT NULL DEFAULT 0,
    "testing" INTEGER NOT NULL DEFAULT 0,
    "decisions" INTEGER NOT NULL DEFAULT 0,
    "running" BOOLEAN NOT NULL DEFAULT false,
    "search" TEXT NOT NULL,

    CONSTRAINT "AssemblyIndex_pkey" PRIMARY KEY ("assemblyId")
);

-- CreateIndex
CREATE INDEX "RecordEntry_act_idx" ON "RecordEntry"("act") WHERE (n = 1);

-- CreateIndex
CREATE UNIQUE INDEX "RecordEntry_assemblyId_act_n_key" ON "RecordEntry"("assemblyId", "act", "n");

-- CreateIndex
CREATE INDEX "Deadline_wakeAt_idx" ON "Deadline"("wakeAt");

-- CreateIndex
CREATE UNIQUE INDEX "Participant_recoveryHash_key" ON "Participant"("recoveryHash");

-- CreateIndex
CREATE UNIQUE INDEX "Device_tokenHash_key" ON "Device"("tokenHash");

-- CreateIndex
CREATE INDEX "SealedSecret_participantId_idx" ON "SealedSecret"("participantId");

-- CreateIndex
CREATE INDEX "SignInLink_expiresAt_idx" ON "SignInLink"("expiresAt");

-- CreateIndex
CREATE INDEX "Draft_participantId_idx" ON "Draft"("participantId");

-- CreateIndex
CREATE INDEX "Signature_participantId_idx" ON "Signature"("participantId");

-- CreateIndex
CREATE UNIQUE INDEX "AssemblyIndex_slug_key" ON "AssemblyIndex"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "AssemblyIndex_code_key" ON "AssemblyIndex"("code");

-- CreateIndex
CREATE INDEX "AssemblyIndex_level_idx" ON "AssemblyIndex"("level");

import type { Sentences } from './sentence.ts';

export const en: Sentences = {
  already_checked_in: ['You are already in', 'You have already checked in to this meeting; once is enough.'],
  already_facilitating: [
    'Already facilitating',
    'You already facilitate this meeting, or two people already do.',
  ],
  assembly_exists: ['The assembly exists', 'This assembly has already been founded.'],
  base_reached: [
    'Everybody has answered',
    'As many people have answered as were in the hall when the test was called; nobody else can count in it.',
  ],
  block_needs_reason: ['A reason is missing', 'To block, you have to say why: write your reason.'],
  charter_invalid: [
    'The charter does not fit',
    'The proposed rules of decision do not fit together. Look them over or choose a ready charter.',
  ],
  clock_first: ['One moment', 'A deadline that has just passed comes first. Try again.'],
  clock_not_due: ['Not yet', 'The deadline has not passed yet.'],
  closes_too_early: [
    'Closes too early',
    'The test has to last at least the charter’s minimum time: it can close {from}, not before.',
  ],
  closes_too_late: [
    'Closes too late',
    'A test can close ninety days from now at the latest. Choose a nearer time.',
  ],
  code_invalid: [
    'The code does not fit',
    'That is not the hall’s code, or it has changed. Look at the hall screen and type the one you see now.',
  ],
  arrived_after_call: [
    'You came later',
    'This test began before you checked in, so your answer does not count in it. In the next one it will.',
  ],
  does_not_count: [
    'You do not count here now',
    'This is for those who are in the meeting or were at one of the last five.',
  ],
  item_not_current: ['Not the present item', 'That agenda item is not the one being worked on.'],
  item_not_waiting: ['The item has begun', 'That agenda item has already begun or is finished.'],
  meeting_already_open: [
    'A meeting is open',
    'The assembly already has an open meeting. Close it before you open another.',
  ],
  meeting_not_convened: ['It cannot be opened', 'This meeting has already been opened, closed or dropped.'],
  meeting_not_open: ['The meeting is not open', 'This can only be done while the meeting is open.'],
  meeting_not_paused: [
    'The meeting is not paused',
    'The meeting is not paused, so there is nothing to resume.',
  ],
  meeting_paused: ['The meeting is paused', 'The meeting is paused. Wait until it goes on.'],
  minimum_discussion: [
    'More time to discuss',
    'The charter asks for a minimum time of discussion. A test can be called {from}.',
  ],
  minimum_test: [
    'More time to answer',
    'The test has to stay open a little longer: it can be closed {from}.',
  ],
  no_such_assembly: ['No such assembly', 'We cannot find that assembly. Check the link or the code.'],
  no_such_item: ['No such item', 'We cannot find that item on the agenda.'],
  no_such_meeting: ['No such meeting', 'We cannot find that meeting in this assembly.'],
  no_such_proposal: ['No such proposal', 'We cannot find that proposal in this assembly.'],
  not_checked_in: [
    'You are not checked in',
    'First check in to the meeting with the code shown in the hall.',
  ],
  not_convener: ['You did not convene it', 'Only whoever convened the meeting can do this.'],
  not_facilitator: ['You do not facilitate', 'This is for whoever facilitates the meeting.'],
  not_proposer: ['Not your proposal', 'Only whoever made the proposal can do this.'],
  one_proposal_a_day: [
    'One proposal a day',
    'Whoever has not been at a meeting yet can open one proposal a day. Tomorrow you can open another.',
  ],
  position_not_offered: ['Not an answer here', 'This proposal’s charter does not offer that answer.'],
  same_version_too_soon: [
    'Too soon to ask again',
    'This same text has just been tested. Change it, or it can be tested again {from}.',
  ],
  stale_version: [
    'The text has changed',
    'Meanwhile the text changed or another test began. Read what is there now and answer again.',
  ],
  starts_in_past: ['That time has passed', 'The meeting has to begin in the future. Choose another time.'],
  test_running_in_meeting: [
    'A test is running',
    'A test is already running in this meeting. Wait until it closes.',
  ],
  text_frozen: ['The text is frozen', 'While the test is running the text cannot be changed.'],
  format_went_back: [
    'The book is newer',
    'This book is already written in a newer format than this program’s. It has to be updated.',
  ],
  matter_over: ['It is over', 'This matter is over, and nobody can answer in it any more.'],
  time_zone_invalid: [
    'There is no such time zone',
    'The time of the assembly has to be that of a place in the list. Choose one nearby.',
  ],
  time_went_back: ['The clock went back', 'The server’s clock is going backwards. Try again in a moment.'],
  wrong_state: ['Not possible now', 'The proposal is no longer in a state in which this can be done.'],

  malformed_json: ['It cannot be read', 'What was sent cannot be read: it is not valid JSON.'],
  invalid: [
    'Something is missing or too much',
    'Something is missing, too much or too long. Look at what is marked.',
  ],
  unknown_act: ['Unknown action', 'This server does not know that action.'],
  not_signed_in: ['Take part first', 'For this you have to be a participant on this device.'],
  not_yours: ['Not yours', 'This belongs to somebody else, or another role is needed to see it.'],
  origin_refused: [
    'Origin refused',
    'The request comes from another page and is refused. Open the assembly and do it there.',
  ],
  act_reused: ['Already used', 'Something else was already sent under that identifier. Nothing has changed.'],
  act_as_needed: ['Who is speaking?', 'Several people share this device. Choose who is speaking.'],
  slug_taken: ['That address is taken', 'Another assembly already has that short address. Choose another.'],
  no_such_draft: ['No such draft', 'We cannot find that draft; perhaps it was opened or deleted.'],
  no_such_device: ['No such device', 'That device is no longer among yours.'],
  no_such_page: ['Not found', 'There is nothing at that address.'],
  method_not_allowed: ['Not this way', 'That address exists, but does not take this kind of request.'],
  body_too_large: ['Too large', 'What was sent is too large. Shorten it and try again.'],
  media_type: ['Format not accepted', 'The server expects JSON.'],
  too_many_requests: ['Too fast', 'Too many requests in a row came from here. Wait a moment and try again.'],
  recovery_phrase_wrong: [
    'The phrase is not right',
    'Those words are not a recovery phrase. Check them one by one: there are twelve.',
  ],
  link_invalid: [
    'The link no longer works',
    'The link has been used, has expired or is incomplete. Ask for a new one.',
  ],
  client_too_old: [
    'There is a new version',
    'This page is from an earlier version and the server no longer understands it. Reload it: what waits on this device is sent afterwards.',
  ],
  server_too_old: [
    'The server is not up to date yet',
    'The server is from an earlier version than this page. Wait a moment: we are trying again.',
  ],
  farewell_failed: [
    'Nothing has been erased yet',
    'What you hold in one of your assemblies could not be ended, so nothing has been erased. Try again in a moment.',
  ],
  unavailable: [
    'The data are out of reach',
    'The server cannot reach its data now. Nothing is lost; we are trying again.',
  ],
  internal: ['Something failed here', 'The fault is ours, not yours. Nothing has changed; try again.'],
};

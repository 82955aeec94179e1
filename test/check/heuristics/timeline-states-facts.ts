import { type Example, timeline } from '../../../src/check/example.js'
import type { Table } from './table.js'

function entry([words = '']: readonly string[]): Example {
  return timeline(`time,event,source\n2025-08-09T14:12-04:00,"${words.replaceAll('"', '""')}",radio-log`)
}

export const timelineStatesFacts: Table = {
  rule: 'timeline-states-facts',
  write: entry,
  holds: [
    'The incident commander orders the bridge closed in both directions.',
    'The driver fails to yield at the line.',
    'The crowd fails to disperse after the second warning.',
    'A person is badly injured on the deck.',
    'An officer learns of an outstanding warrant.',
    'A caller reports a reckless driver and excessive speed.',
    'Police publish a statement that "the response was excellent".',
    'A caller says “they should have closed it”.',
    'A deputy reports a negligent discharge; nobody is hit.',
    'The siren fails to sound at the east end.',
    'The mayor thanks the crews.',
    'The line is effectively closed; the order takes effect at once.',
    'People shout ‘it is chaotic down here’ on the open line.',
    'The patch fails to connect twice.',
  ],
  fails: [
    'Unfortunately, the ramp stays open.',
    'A heroic medic reaches the patient.',
    'Command fails to notify the Port Authority.',
    'Command failed to notify the Port Authority.',
    'The east line should have opened at 16:30.',
    'The scene is chaotic.',
    'The warning is inadequate for the wind.',
    'The post is poorly marked.',
    'The perimeter was properly set.',
    'The crew does an excellent job.',
    'The supervisor belatedly requests aid.',
  ],
}

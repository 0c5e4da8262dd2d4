import { associateCommands } from './commands';

// Without Office (a filter in the way, a plain browser) there are no buttons to answer.
if (typeof Office !== 'undefined') void Office.onReady().then(associateCommands);

import type { Config } from 'payload'

/**
 * The admin's own words where Payload's are technical, American or unclear. Everything that is not named here keeps
 * Payload's English.
 */
export const words = {
  authentication: {
    emailOrPasswordIncorrect: 'This e-mail address or this password is not right.',
    login: 'Sign in',
    logOut: 'Sign out',
    logout: 'Sign out',
    unableToVerify: 'This could not be checked',
    userLocked: 'The password was wrong too often. Wait ten minutes, then try again.',
  },
  dashboard: {
    editDashboard: 'Rearrange this page',
    resetLayout: 'Put everything back in place',
  },
  error: {
    correctInvalidFields: 'Please correct what is marked in red.',
    documentNotFound: 'This is not here: it was deleted, or it is not yours to see.',
    emailOrPasswordIncorrect: 'This e-mail address or this password is not right.',
    followingFieldsInvalid_one: 'Please look at this again:',
    followingFieldsInvalid_other: 'Please look at these again:',
    loadingDocument: 'This could not be opened.',
    missingIDOfDocument: 'This could not be found.',
    missingIDOfVersion: 'This version could not be found.',
    notAllowedToAccessPage: 'You may not see this.',
    notAllowedToPerformAction: 'You may not do this.',
    notFound: 'This was not found.',
    unauthorized: 'Sign in first.',
    unauthorizedAdmin: 'You may not use this part of the admin.',
    unknown: 'Something went wrong. Please try again.',
    unspecific: 'Something went wrong. Please try again.',
    userLocked: 'The password was wrong too often. Wait ten minutes, then try again.',
    valueMustBeUnique: 'This is used already. Choose another one.',
  },
  fields: {
    chooseBetweenCustomTextOrDocument: 'Lead to a page of your own, or to another website.',
    chooseDocumentToLink: 'Page',
    collapseAll: 'Close all',
    customURL: 'Another website',
    editLink: 'Change link',
    enterURL: 'Address, starting with https://',
    internalLink: 'A page of your own',
    linkType: 'Leads to',
    openInNewTab: 'Open in a new window',
    relatedDocument: 'Page',
    relationTo: 'Kind of page',
    showAll: 'Open all',
    textToDisplay: 'Words of the link',
    toggleBlock: 'Open or close',
  },
  general: {
    addFilter: 'Add filter',
    adminTheme: 'Light or dark',
    backToDashboard: 'Back to the start',
    columns: 'Columns',
    copyField: 'Copy',
    copyRow: 'Copy',
    created: 'Started',
    createdAt: 'Started on',
    createNew: 'Create new',
    currentlyEditing:
      'is working on this at the moment. If you take over, they cannot go on, and may lose what is not saved yet.',
    dashboard: 'Start',
    deletedAt: 'Deleted on',
    documentLocked: 'Somebody else is working on this',
    documentModified: 'Somebody else has changed this',
    documentOutOfDate: 'Somebody else has changed this in the meantime. What you see is no longer current.',
    document: 'Page',
    documents: 'Pages',
    exitLivePreview: 'Close the preview',
    lastModified: 'Last changed',
    livePreview: 'Show the preview',
    noLabel: 'No {{label}} yet',
    noResults: 'No {{label}} found: there are none yet, or none that match what you are looking for.',
    noResultsDescription: 'There are none yet, or none that match what you are looking for.',
    noResultsFound: 'Nothing here',
    overwriteExistingData: 'Replace what is there',
    pasteField: 'Paste',
    pasteRow: 'Paste',
    payloadSettings: 'How it looks',
    perPage: 'Per page: {{limit}}',
    reloadDocument: 'Load it again',
    resetPreferences: 'Reset columns and colours',
    resetPreferencesDescription: 'Lists get their first columns back, and closed parts open again.',
    selectValue: 'Choose',
    sorryNotFound: 'This is not here: it was deleted, or it is not yours to see.',
    untitled: 'Without a title yet',
    updatedAt: 'Last changed',
  },
  upload: {
    focalPoint: 'The most important point',
    focalPointDescription:
      'Drag the point to what must stay visible when the picture is cut for a small screen.',
    setFocalPoint: 'Set the most important point',
  },
  validation: {
    enterNumber: 'Please write a number.',
    greaterThanMax: '{{value}} is too high. It can be {{max}} at most.',
    invalidSelection: 'What was chosen here cannot be used. Choose something else.',
    invalidSelections: 'These cannot be used here. Choose something else:',
    lessThanMin: '{{value}} is too low. It must be {{min}} at least.',
    limitReached: 'There is room for {{max}} and no more.',
    longerThanMin: 'Please write at least {{minLength}} characters.',
    notValidDate: '“{{value}}” is not a date.',
    required: 'Please fill this in.',
    requiresAtLeast: 'Please add at least {{count}} {{label}}.',
    requiresNoMoreThan: 'There is room for {{count}} {{label}} and no more.',
    shorterThanMax: 'Please write no more than {{maxLength}} characters.',
    validUploadID: 'Choose a picture.',
  },
  version: {
    aboutToRevertToPublished: 'Your changes since it was published will be lost. Are you sure?',
    aboutToUnpublish: 'Patients will no longer see this. Are you sure?',
    changed: 'Changed since it was published',
    compareVersions: 'What has changed',
    draftHasPublishedVersion: 'Draft (patients see an earlier version)',
    draftSavedSuccessfully: 'Draft saved.',
    modifiedOnly: 'Only what has changed',
    publishing: 'Publishing …',
    restoreThisVersion: 'Bring this version back',
    revertToPublished: 'Go back to what patients see',
    schedulePublish: 'Publish at a set time',
    unpublishing: 'Unpublishing …',
    versionID: 'Version',
  },
}

/** Puts the words into the configuration; words that stand there already win. */
export function withPlainWords(config: Config): Config {
  const given: { en?: Record<string, object> } = config.i18n?.translations ?? {}
  const groups = new Set([...Object.keys(words), ...Object.keys(given.en ?? {})])
  const en = Object.fromEntries(
    [...groups].map((group) => [
      group,
      { ...(words as Record<string, object>)[group], ...given.en?.[group] },
    ]),
  )
  return { ...config, i18n: { ...config.i18n, translations: { ...given, en } } }
}

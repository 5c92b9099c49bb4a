// The English texts of what a visitor does beside writing words; they come with that part of the panel.
export const enExtras = {
  emoji: 'Emoji',
  more: 'More',
  resolve: 'Mark as resolved',
  soundOn: 'Turn the sound on',
  soundOff: 'Turn the sound off',

  attach: 'Attach files',
  dropHere: 'Drop the files here',
  filesOfThis: 'Files of this message',
  remove: 'Remove {name}',
  retryFile: 'Try {name} again',
  fileSent: '{name}: sent',
  tooManyFiles: {
    one: 'At most {count} file in a message.',
    other: 'At most {count} files in a message.',
  },
  problemFileType: 'Files of this kind are not taken.',
  problemFileSize: 'This file is too large.',
  problemFileRoom: 'There is no room for more files.',

  messageMenu: 'This message',
  react: 'React with {emoji}',
  reply: 'Reply',
  replyingTo: 'Reply to {name}',
  dontReply: 'Reply to nothing in particular',
  edit: 'Edit',
  editMessage: 'Edit the message',
  cancel: 'Cancel',
  takeBack: 'Take back',
  problemTooLate: 'It is too late to change this message.',
}

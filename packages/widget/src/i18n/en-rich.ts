// The English texts of what a message may carry beside its words; they come with that part of the panel.
export const enRich = {
  edited: 'edited',
  takenBack: 'Taken back',
  anEarlierMessage: 'An earlier message',
  files: 'Files',
  fileSent: '{name}: sent',
  openPicture: 'Open {name}',
  save: 'Save',
  savingFailed: '{name} could not be saved. Please try again.',
  closePicture: 'Close the picture',
  reactions: 'Reactions',
  answers: 'Answers to choose from',
  answerAction: 'Answer',
  chosen: 'chosen',
  problemAnswered: 'This question is answered already.',
}

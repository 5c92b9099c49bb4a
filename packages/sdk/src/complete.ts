// The widget's build says no here, and what only agents and other apps use falls out of its bundle.

export const isComplete = true

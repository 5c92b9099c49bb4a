// Screens that most sessions never open: loaded when they are first needed, or earlier when there is nothing else to do.
import lazy from 'preact-iso/lazy'

export const SearchScreen = lazy(() => import('./search/SearchScreen.tsx'))
export const SettingsScreen = lazy(() => import('./settings/SettingsScreen.tsx'))

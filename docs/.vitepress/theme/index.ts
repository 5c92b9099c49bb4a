// VitePress's own theme in the product's colours.
import DefaultTheme from 'vitepress/theme'
import './colours.css'

export default DefaultTheme

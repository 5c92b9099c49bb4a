// The shop's cart, kept as long as the page is open, and the one button that talks to the widget.
const cart = new Map()
const byId = (id) => document.getElementById(id)
const price = (euros) => `€${euros}`

const products = new Map()
for (const card of document.querySelectorAll('[data-product]')) {
  const { product, name, price: euros } = card.dataset
  products.set(product, { name, euros: Number(euros) })
  card.querySelector('.add').addEventListener('click', () => change(product, 1))
}

byId('open-cart').addEventListener('click', () => byId('cart').showModal())
byId('close-cart').addEventListener('click', () => byId('cart').close())
byId('cart').addEventListener('click', ({ target }) => {
  if (target === byId('cart')) byId('cart').close()
})

// Also before the widget has loaded: it finds the call in its queue.
byId('ask').addEventListener('click', () => {
  window.Deskbell = window.Deskbell || { q: [] }
  window.Deskbell.q.push(['open'])
})

function change(product, by) {
  const amount = Math.max(0, (cart.get(product) ?? 0) + by)
  if (amount > 0) cart.set(product, amount)
  else cart.delete(product)
  show()
  const { name } = products.get(product)
  byId('status').textContent = amount > 0 ? `${name}: ${amount} in the cart` : `${name} removed`
}

function show() {
  let count = 0
  let total = 0
  for (const [product, amount] of cart) {
    count += amount
    total += amount * products.get(product).euros
  }
  byId('count').textContent = String(count)
  byId('empty').hidden = count > 0
  byId('total').hidden = count === 0
  byId('total').querySelector('strong').textContent = price(total)
  byId('lines').replaceChildren(...[...cart].map(lineOf))
}

function lineOf([product, amount]) {
  const { name, euros } = products.get(product)
  const line = document.createElement('li')
  line.append(
    text('name', name),
    stepper('−', `One ${name} less`, () => change(product, -1)),
    text('amount', String(amount)),
    stepper('+', `One more ${name}`, () => change(product, 1)),
    text('sum', price(amount * euros)),
  )
  return line
}

function text(className, content) {
  const span = document.createElement('span')
  span.className = className
  span.textContent = content
  return span
}

function stepper(sign, label, onClick) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = sign
  button.setAttribute('aria-label', label)
  button.addEventListener('click', () => {
    onClick()
    // The line was drawn anew; whoever presses again with the keyboard finds the same button.
    const again = document.querySelector(`#lines [aria-label="${label}"]`) ?? byId('close-cart')
    again.focus()
  })
  return button
}

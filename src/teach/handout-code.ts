const button = document.querySelector<HTMLButtonElement>('.handout-print');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}

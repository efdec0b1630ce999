/* For hosts: saves the list of what has been done, as a text file. Nothing is kept here. Loaded only by before.html. */

const steps = () => [...document.querySelectorAll('[data-step]')].map((step) => {
  const [box, note] = step.querySelectorAll('input');
  return `[${box.checked ? 'x' : ' '}] ${step.querySelector('label').textContent.trim()}\n    ${note.value.trim()}\n`;
});

document.getElementById('save').addEventListener('click', () => {
  const link = document.createElement('a');
  const file = new Blob([`${document.title}, ${location.host}\n\n`, ...steps()], { type: 'text/plain' });
  link.href = URL.createObjectURL(file);
  link.download = 'before.txt';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
});

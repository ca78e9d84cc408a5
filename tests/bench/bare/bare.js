// The bare page: today's rows out of plain rows, with nothing in between. What no app on this machine can beat.
const now = new Date();
const two = (number) => String(number).padStart(2, '0');
// As in the app, a day ends at four in the morning.
now.setHours(now.getHours() - 4);
const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;

indexedDB.open('bench-bare').onsuccess = ({ target }) => {
  const rows = target.result.transaction('entries').objectStore('entries').index('day');
  rows.getAll(today).onsuccess = ({ target: { result } }) => {
    const list = document.getElementById('rows');
    for (const { text } of result) {
      const item = document.createElement('li');
      item.textContent = text;
      list.append(item);
    }
  };
};
navigator.serviceWorker.register('sw.js');

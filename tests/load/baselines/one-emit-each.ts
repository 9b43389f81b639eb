import { createServer } from 'node:http';
import { Server } from 'socket.io';

// Baseline: stock Socket.IO, which tells everybody of each position, and of whatever is posted to it.
// It decides nothing and stores nothing.
const http = createServer((request, response) => {
  let text = '';
  request.on('data', (part) => {
    text += part;
  });
  request.on('end', () => {
    const [event, frame] = JSON.parse(text);
    io.to('room').emit(event, frame);
    response.end();
  });
});
const io = new Server(http);
const tally = { s: 0, r: 0, a: 0, b: 0, u: 0 };
let to = 0;

io.on('connection', (socket) => {
  socket.on('watch', (_message, answer) => {
    void socket.join('room');
    answer({ ok: true, to });
  });
  socket.on('vote', (_message, answer) => {
    tally.s = ++to;
    io.to('room').emit('vote', { to, tally });
    answer(to);
  });
});
http.listen(Number(process.env.PORT), '127.0.0.1');

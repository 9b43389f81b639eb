import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

// Baseline: nothing but `ws`: what is posted is sent to everybody connected.
const http = createServer((request, response) => {
  let text = '';
  request.on('data', (part) => {
    text += part;
  });
  request.on('end', () => {
    const frame = Buffer.from(text);
    for (const client of sockets.clients) client.send(frame, { binary: false });
    response.end();
  });
});
const sockets = new WebSocketServer({ server: http });
http.listen(Number(process.env.PORT), '127.0.0.1');

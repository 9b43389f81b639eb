// Loaded first into the api and the web: when the program that started them is gone, even killed, they end too.
const end = () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5000).unref();
};
if (process.channel) {
  process.once('disconnect', end);
  // In development Next has a child of its own, which inherits this and waits on the channel for its orders.
  if (!process.env.NEXT_PRIVATE_WORKER) process.channel.unref();
}

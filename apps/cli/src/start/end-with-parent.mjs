// Loaded first into the api and the web: when the program that started them is gone, even killed, they end too.
const end = () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 5000).unref();
};
if (process.channel) {
  process.once('disconnect', end);
  process.channel.unref();
}

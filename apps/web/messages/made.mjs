/** A loader that runs a module while the web is built and hands on what it exports, as data. */
export default function made() {
  const done = this.async();
  import(this.resourcePath).then(
    ({ default: value }) => done(null, `export default ${JSON.stringify(value)}`),
    done,
  );
}

const given =
  'Rosa Julián Martha Severino Elena Wilfredo Nancy Teófilo Justina Rubén Miriam Saturnino Lidia Edwin Felisa Ramiro Gladys Hilarión Norma Celso Virginia Iván Betty Macario Julia Freddy Ruth Eusebio Sonia Limber Dionisia Grover Cinthia Abdón Zulma Waldo Primitiva Jhonny Mery Toribio'.split(
    ' ',
  );
const family =
  'Quispe Rojas Mamani Vargas Condori Flores Choque Zurita Colque Ledezma Sejas Montaño Cruz Rocha Veizaga Camacho Ayma Orellana Claros Terrazas Huanca Soliz Guzmán Pérez Villarroel Torrico Balderrama Coca Meneses Jaldín Arispe Copa Lazarte Marca Siles Tapia Uriona Escobar Zambrana Fuentes Nogales'.split(
    ' ',
  );

/** The n-th invented name: a given name and two surnames; no two alike below 1,600. */
export function inventedName(n: number): string {
  const first = given[n % given.length];
  const turn = Math.floor(n / given.length);
  const one = family[(n * 7 + turn) % family.length];
  const two = family[(n * 13 + turn * 5 + 3) % family.length];
  return `${first} ${one} ${two}`;
}

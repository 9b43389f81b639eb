const kinds = ['Villa', 'Barrio', 'Urbanización', 'Zona', 'Ciudadela', 'Alto'];
const names =
  'Kantuta,Tolar,Esperanza,Amanecer,Quinual,Horizonte,Primavera,Tres Vientos,Las Retamas,El Molino,Pedregal,Laguna Seca,Los Andenes,Cruz de Piedra,Ichu,Mirasol,Río Hondo,La Cantera,Los Hornos,San Jacinto,Santa Brígida,Puente Viejo,El Mirlo,Cuesta Larga,La Ventana,Aguayo,Pampa Grande,Cuatro Esquinas,El Telar,Los Tejados,Viento Sur,Rosapata,Cielo Abierto,Piedra Blanca,La Vertiente,El Alfar,Los Álamos,Ladera Norte,Camino Real,Las Llamas,Nieve Azul,El Cardón,Las Acequias,Cebadal,Papa Wayra,Luna Llena,El Corral,Dos Torres,La Colmena,San Cirilo,Santa Noemí,Los Adobes,Vicuñita,Quebrada Honda,La Retreta,Buen Retiro,El Porvenir Nuevo,La Hilandera,Chullpani,Los Picaflores,Arco Iris,El Sauce,Tierra Roja,Las Palomas,Cabildo Viejo,Los Cántaros,El Trigal,Mesa Verde,Tambo Nuevo,La Lechería,Los Faroles,Santa Eduvigis,San Fortunato,El Zorzal,Peñas Altas,La Estera,Los Molles,Sol Naciente,El Pajonal,Kollpa,La Cumbrecita'.split(
    ',',
  );

/** Invented names of neighbourhoods, no two alike: each name with each kind, one round of names after the other. */
export function* barrioNames(): Generator<string, undefined> {
  for (let round = 0; round < kinds.length; round++)
    for (const [n, name] of names.entries()) yield `${kinds[(n + round) % kinds.length]} ${name}`;
}

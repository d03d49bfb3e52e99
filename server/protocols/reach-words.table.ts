import type { Words } from '@lazo/contract'
import type { Unreached } from './device-place.ts'

/** What is missing before programs elsewhere reach the server. `{site}` is the public address. */
export const reachWords: Readonly<Record<Unreached, Words>> = {
  'no-address': {
    en: 'This server has no public address yet. Whoever runs it sets LAZO_URL to an address that begins with https, and lets it lead here.',
    es: 'Este servidor aún no tiene dirección pública. Quien lo administra pone en LAZO_URL una dirección que empiece por https, y hace que lleve hasta aquí.',
  },
  'no-tls': {
    en: 'No TLS is spoken at {site}. Programs send their password with each request, so they need it: a certificate in LAZO_TLS_CERT and LAZO_TLS_KEY, or a proxy that has one, and https in LAZO_URL.',
    es: 'En {site} no se habla TLS. Los programas envían su contraseña con cada petición y por eso lo necesitan: un certificado en LAZO_TLS_CERT y LAZO_TLS_KEY, o un proxy que lo tenga, y https en LAZO_URL.',
  },
  'name-unknown': {
    en: 'The name in {site} leads nowhere. It needs a DNS record with the address of this server.',
    es: 'El nombre de {site} no lleva a ningún sitio. Necesita un registro DNS con la dirección de este servidor.',
  },
  'no-answer': {
    en: 'Nothing answers at {site}. Look whether the proxy runs, and whether firewall and router let its port through.',
    es: 'En {site} no responde nadie. Mire si el proxy está en marcha y si el cortafuegos y el router dejan pasar su puerto.',
  },
  'certificate-bad': {
    en: 'Something answers at {site}, but programs will not trust its certificate: it has run out, is for another name, or comes from nobody they know.',
    es: 'En {site} responde alguien, pero los programas no se fiarán de su certificado: ha caducado, es de otro nombre o lo firma alguien que no conocen.',
  },
  'answer-foreign': {
    en: 'At {site} something else answers than this server. Look where the name and the proxy lead.',
    es: 'En {site} responde algo que no es este servidor. Mire adónde llevan el nombre y el proxy.',
  },
  'proxy-unknown': {
    en: 'A proxy answers at {site}, but this server does not know it, and so takes no passwords from it. Name it in LAZO_TRUST_PROXY: “loopback” when it runs on the same machine.',
    es: 'En {site} responde un proxy que este servidor no conoce, y por eso no acepta contraseñas a través de él. Nómbrelo en LAZO_TRUST_PROXY: «loopback» si está en la misma máquina.',
  },
  'methods-blocked': {
    en: 'What answers at {site} lets pages through, but not what address books ask (PROPFIND, REPORT). The proxy must let every method pass.',
    es: 'Lo que responde en {site} deja pasar las páginas, pero no lo que piden las agendas (PROPFIND, REPORT). El proxy tiene que dejar pasar todos los métodos.',
  },
}

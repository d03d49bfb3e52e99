/** What people call the kinds of contact and the sectors whose keys are English: label and key, as in docs/words.md. */
export const SPANISH_LABELS: Readonly<Record<'kind' | 'sector', readonly (readonly [label: string, key: string])[]>> = {
  kind: [
    ['Cliente', 'customer'],
    ['Proveedor', 'supplier'],
    ['Cliente potencial', 'prospect'],
    ['Socio', 'partner'],
    ['Compañero', 'colleague'],
    ['Antiguo compañero', 'former-colleague'],
    ['Administración', 'authority'],
    ['Prensa', 'press'],
  ],
  sector: [
    ['Educación', 'education'],
    ['Universidad e investigación', 'academia'],
    ['Industria', 'industry'],
    ['Administración pública', 'government'],
    ['Medios de comunicación', 'media'],
    ['Telecomunicaciones', 'telecoms'],
    ['Sistemas', 'systems'],
    ['Innovación', 'innovators'],
    ['Asociaciones civiles', 'civil-associations'],
  ],
}

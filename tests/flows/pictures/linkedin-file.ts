import type { FlowLanguage } from '../house.ts'

const HEAD = `Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
`

const ROWS: Readonly<Record<FlowLanguage, string>> = {
  en: `Imogen,Farraday,https://www.linkedin.com/in/imogen-farraday,,Lantern Quay Bakery,Chair,03 Mar 2021
Beatrix,Lovelock,https://www.linkedin.com/in/beatrix-lovelock,beatrix@lovelock.example,Lovelock Mills,Miller,14 Jun 2023
Rufus,Ainscough,https://www.linkedin.com/in/rufus-ainscough,,Ainscough & Co,Buyer,21 Sep 2024
Ngozi,Adeyemi,https://www.linkedin.com/in/ngozi-adeyemi,ngozi@harbourlaw.example,Harbour Law,Solicitor,02 Feb 2025
,,,,,,
Hamish,Drummond,https://www.linkedin.com/in/hamish-drummond,,Drummond Ovens,Sales Engineer,30 Oct 2025
`,
  es: `Lucía,Ferrán Ocaña,https://www.linkedin.com/in/lucia-ferran,,Tahona del Puerto,Presidenta,03 Mar 2021
Beatriz,Molinero Lugo,https://www.linkedin.com/in/beatriz-molinero,beatriz@molinero.example,Molinos Molinero,Molinera,14 Jun 2023
Rufino,Ansede Corral,https://www.linkedin.com/in/rufino-ansede,,Ansede y Cía.,Compras,21 Sep 2024
Ngozi,Adeyemi,https://www.linkedin.com/in/ngozi-adeyemi,ngozi@derechomarino.example,Derecho Marino,Abogada,02 Feb 2025
,,,,,,
Jaime,Dorado Mena,https://www.linkedin.com/in/jaime-dorado,,Hornos Dorado,Ingeniero de ventas,30 Oct 2025
`,
}

/** A file of connections as LinkedIn exports it, of people who do not exist; one of them is known already, and one row is empty. */
export function linkedinFile(language: FlowLanguage): { name: string; mimeType: string; buffer: Buffer } {
  return { name: 'Connections.csv', mimeType: 'text/csv', buffer: Buffer.from(HEAD + ROWS[language]) }
}

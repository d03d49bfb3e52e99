import type { SignatureFixture } from './fixture.ts'

/** Signatures in English, of several countries. Nobody in them exists. */
export const englishSignatures: readonly SignatureFixture[] = [
  {
    what: 'a lawyer with a postcode and a notice',
    region: 'GB',
    text: `Kind regards,

Harriet Whitcombe LLB
Senior Associate
Pemberly & Stone LLP
14 Foundry Lane, Leeds LS1 4AP
DDI: 0113 496 0123
M: 07700 900123
E: harriet.whitcombe@pemberlystone.example.co.uk
W: www.pemberlystone.example.co.uk

This email and any attachments are confidential and may be privileged. Call 020 7946 0000 if you are not the recipient.`,
    says: [
      'name: Harriet Whitcombe LLB',
      'title: Senior Associate',
      'organization: Pemberly & Stone LLP',
      'phone: 0113 496 0123, voice, work',
      'phone: 07700 900123, mobile',
      'email: harriet.whitcombe@pemberlystone.example.co.uk',
      'link: https://www.pemberlystone.example.co.uk',
      'address: 14 Foundry Lane, Leeds LS1 4AP (GB)',
    ],
  },
  {
    what: 'a company of America with a suite',
    region: 'US',
    text: `Best,

Dwayne Okafor, PMP
Director of Program Management
Brightwater Analytics, Inc.
2200 Harbor Blvd, Suite 410, Oakland, CA 94606
(510) 555-0142 office
Cell: (510) 555-0187
dwayne.okafor@brightwater.example.com`,
    says: [
      'name: Dwayne Okafor, PMP',
      'title: Director of Program Management',
      'organization: Brightwater Analytics, Inc.',
      'phone: (510) 555-0142, voice, work',
      'phone: (510) 555-0187, mobile',
      'email: dwayne.okafor@brightwater.example.com',
      'address: 2200 Harbor Blvd, Suite 410, Oakland, CA 94606 (US)',
    ],
  },
  {
    what: 'everything on two lines with bars',
    region: 'US',
    text: `Priya Raman | VP Product | Lumenstack
p: 212-555-0117 | e: priya@lumenstack.example.io | lumenstack.example.io | linkedin.com/in/priyaraman`,
    says: [
      'name: Priya Raman',
      'title: VP Product',
      'organization: Lumenstack',
      'phone: 212-555-0117, voice',
      'email: priya@lumenstack.example.io',
      'link: https://lumenstack.example.io',
      'profile: LinkedIn https://linkedin.com/in/priyaraman',
    ],
  },
  {
    what: 'pronouns and credentials',
    region: 'US',
    text: `--
Jordan Hale, PhD (they/them)
Assistant Professor of Ecology
Department of Environmental Science
Cedar Ridge College
jhale@cedarridge.example.edu`,
    says: [
      'name: Jordan Hale, PhD',
      'title: Assistant Professor of Ecology',
      'unit: Department of Environmental Science',
      'organization: Cedar Ridge College',
      'email: jhale@cedarridge.example.edu',
    ],
  },
  {
    what: 'a title at a company',
    region: 'GB',
    text: `Cheers,
Tom
Tom Abernathy
Head of Partnerships at Kestrel Labs
+44 20 7946 0958
x.com/tomabernathy`,
    says: [
      'name: Tom Abernathy',
      'title: Head of Partnerships',
      'organization: Kestrel Labs',
      'phone: +44 20 7946 0958, voice',
      'profile: X https://x.com/tomabernathy',
    ],
  },
  {
    what: 'extensions in three ways',
    region: 'US',
    text: `Grace Lindqvist
Office Manager
Harbor Dental Group
Tel: +1 617-555-0133 x204
Fax: +1 617-555-0134
Direct: +1 617 555 0199 ext. 7`,
    says: [
      'name: Grace Lindqvist',
      'title: Office Manager',
      'organization: Harbor Dental Group',
      'phone: +1 617-555-0133 x204, voice',
      'phone: +1 617-555-0134, fax',
      'phone: +1 617 555 0199 ext. 7, voice, work',
    ],
  },
  {
    what: 'an Irish consultant with a VAT number',
    region: 'IE',
    text: `Warm regards
Aoife Ní Bhriain
Independent Consultant
Mobile +353 86 123 4567
VAT: IE1234567FA
aoife@nibhriain.example.ie`,
    says: [
      'name: Aoife Ní Bhriain',
      'title: Independent Consultant',
      'phone: +353 86 123 4567, mobile',
      'email: aoife@nibhriain.example.ie',
      'taxId: VAT IE1234567FA',
    ],
  },
  {
    what: 'an address against robots',
    region: 'GB',
    text: `Miles Fenwick
Editor, The Harbour Review
miles [at] harbourreview.example.org`,
    says: ['name: Miles Fenwick', 'title: Editor, The Harbour Review', 'email: miles@harbourreview.example.org'],
  },
  {
    what: 'a name in capitals and an address over lines',
    region: 'US',
    text: `Thanks,

CAROLINE J. MEYERS
Chief Financial Officer
NORTHGATE MANUFACTURING CORP
1500 Industrial Parkway
Akron, OH 44310
United States
T +1 330 555 0110
F +1 330 555 0111`,
    says: [
      'name: CAROLINE J. MEYERS',
      'title: Chief Financial Officer',
      'organization: NORTHGATE MANUFACTURING CORP',
      'phone: +1 330 555 0110, voice',
      'phone: +1 330 555 0111, fax',
      'address: 1500 Industrial Parkway / Akron, OH 44310 / United States (US)',
    ],
  },
  {
    what: 'a footer of a company and its register',
    region: 'GB',
    text: `Oliver Pryce
Buyer
T: 01632 960 001
Marlow Timber Ltd, Unit 4 Quarry Road, Exeter EX2 8PQ
Registered in England No. 01234567
VAT No. GB 123 4567 89`,
    says: [
      'name: Oliver Pryce',
      'title: Buyer',
      'organization: Marlow Timber Ltd',
      'phone: 01632 960 001, voice',
      'address: Unit 4 Quarry Road, Exeter EX2 8PQ (GB)',
      'taxId: VAT No GB 123 4567 89',
    ],
  },
  {
    what: 'an Indian and a toll-free number',
    region: 'IN',
    text: `Thanks & Regards,
Ananya Krishnamurthy
Software Engineer
Tarang Technologies Pvt. Ltd.
Mob: +91 98765 43210
Toll free: 1800 123 4567
ananya.k@tarangtech.example.in`,
    says: [
      'name: Ananya Krishnamurthy',
      'title: Software Engineer',
      'organization: Tarang Technologies Pvt. Ltd.',
      'phone: +91 98765 43210, mobile',
      'phone: 1800 123 4567, voice',
      'email: ananya.k@tarangtech.example.in',
    ],
  },
  {
    what: 'links of several services',
    region: 'US',
    text: `Wes Calloway
Photographer
wes@calloway.example.photo
Twitter: @wescalloway
GitHub: wes-calloway
https://www.instagram.com/wescalloway/
https://calendly.example.com/wes/30min`,
    says: [
      'name: Wes Calloway',
      'title: Photographer',
      'email: wes@calloway.example.photo',
      'profile: X wescalloway',
      'profile: GitHub wes-calloway',
      'profile: Instagram https://www.instagram.com/wescalloway/',
      'link: https://calendly.example.com/wes/30min',
    ],
  },
  {
    what: 'bold text of a program that writes Markdown',
    region: 'GB',
    text: `**Fiona Mac Aulay**
*Project Manager*
**Northern Isles Trust**
[fiona@nit.example.org](mailto:fiona@nit.example.org)
07911 123456 (mobile)`,
    says: [
      'name: Fiona Mac Aulay',
      'title: Project Manager',
      'organization: Northern Isles Trust',
      'phone: 07911 123456, mobile',
      'email: fiona@nit.example.org',
    ],
  },
  {
    what: 'a company that names nobody',
    region: 'US',
    text: `Bluefin Bakery LLC
18 Pier Street, Portland, ME 04101
207-555-0160
orders@bluefinbakery.example.com`,
    says: [
      'organization: Bluefin Bakery LLC',
      'phone: 207-555-0160, voice',
      'email: orders@bluefinbakery.example.com',
      'address: 18 Pier Street, Portland, ME 04101 (US)',
    ],
  },
]

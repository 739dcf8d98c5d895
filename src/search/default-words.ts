import type { SearchWords } from '@/sites/site-state'

/**
 * What patients call things, and what pages may call them, for every practice: an editor adds to it (the collection
 * `search-words`). It only leads a search: it is shown to nobody, says nothing about anybody's health, and a line whose
 * words stand on no page of a practice changes nothing.
 */
export const defaultWords: SearchWords[] = [
  // Back and leg.
  words(
    'slipped disc, slip disc, prolapsed disc, herniated disc, bulging disc, disc bulge',
    'sciatica, slipped disc',
  ),
  words('trapped nerve, pinched nerve, nerve pain, compressed nerve', 'sciatica, trapped nerve, nerve'),
  words('pain down my leg, leg pain, pain in leg, shooting pain, shooting leg pain', 'sciatica, leg pain'),
  words('lumbago, bad back, back ache, backache, sore back, back out, back has gone', 'back pain'),
  words('pins and needles, tingling, tingle, tingly', 'tingling, pins needles'),
  words('numb, numbness, dead leg, no feeling', 'numb, numbness'),
  words('bum, backside, buttock, buttocks, bumcheek, behind, rear, glute, glutes', 'bottom'),
  words('wee, weeing, urinate, pass water, pee, peeing', 'pee, peeing'),
  words('poo, pooing, bowel, bowels', 'poo'),
  words('private parts, saddle', 'genitals'),
  words('belly, stomach, abdomen, abs, core', 'tummy'),
  words('tailbone, tail bone', 'coccyx'),
  words('piriformis', 'piriformis, bottom'),

  // Neck, arm and shoulder.
  words('frozen shoulder, stiff shoulder', 'frozen shoulder, adhesive capsulitis'),
  words('rotator cuff, shoulder impingement', 'shoulder pain, rotator cuff'),
  words('crick in neck, stiff neck, wry neck, slept funny', 'neck pain'),
  words('whiplash', 'whiplash, neck pain'),
  words('tennis elbow, golfers elbow', 'tennis elbow, elbow pain'),

  // Hip, knee, foot.
  words('worn hip, hip replacement', 'hip'),
  words('worn knee, dodgy knee, knee replacement, housemaids knee', 'knee'),
  words('jumpers knee, runners knee', 'knee pain'),
  words('heel pain, policemans heel, heel spur', 'plantar fasciitis'),
  words('twisted ankle, rolled ankle, turned ankle, went over on ankle', 'ankle sprain, sprained ankle'),
  words('calf strain, pulled calf', 'calf'),
  words('shin splints', 'shin'),

  // The whole body.
  words('arthritis, wear and tear, worn joint', 'osteoarthritis, arthritis'),
  words('brittle bones, thin bones', 'osteoporosis'),
  words('pulled muscle, torn muscle, muscle strain', 'strain'),
  words('fall, fallen, falls, unsteady, wobbly', 'falls, balance'),
  words('vertigo, dizzy, spinning', 'dizziness'),

  // Everyday words for what is done and for the practice.
  words('sore, hurts, hurting, ache, aches, aching, painful, agony', 'pain'),
  words('physio, physios, physical therapist, physical therapy', 'physiotherapy, physiotherapist'),
  words('phone, phone number, ring, call you, telephone, number', 'telephone'),
  words('e-mail, email, message, get in touch', 'contact'),
  words('book, booking, appointment, appointments, opening hours, open', 'contact, visit'),
  words('price, prices, cost, costs, fee, fees, how much', 'price, cost, fee'),
  words(
    'home visit, home visits, come to me, come out, visit my mum, visit my dad, housebound',
    'visit home',
  ),
  words('chair exercises, sitting exercise, seated', 'sitting, chair, seated'),
  words('lie on front, lie on my front, lie on stomach, face down, on my tummy', 'front, prone'),
  words('stretches, stretching, limber up', 'stretch'),
  words('workout, work out, keep fit', 'exercise'),
  words('thigh', 'thigh, hamstring'),
  words('cookie, cookies, tracking, gdpr, data protection', 'privacy'),
  words('staff, team, who are you, clinician, therapist', 'physiotherapist'),
]

/**
 * Words that are spelled correctly whether or not a practice writes about them, so that none is taken for a slip of
 * another: a search for "heel" must not show what is found for "feel".
 */
export const knownWords = new Set(
  `abdomen achilles ankle ankles arm arms arthritis baby back balance bend bicep biceps birth bone bones bowel brace
  bruise bunion bunions bursitis calf calves cancer cartilage chest child children clavicle clinic coccyx collar cramp
  cramps cycling diabetes disc discs dizzy ear ears elbow elbows eye eyes face fall falls fascia feet femur fibula finger
  fingers fist foot football fracture fractured gait golf gout groin gym hand hands head headache headaches heat heel
  heels hernia hip hips ice injury jaw jog jogging joint joints kneel knee kneecap knees leg legs ligament ligaments
  lump lumps lung lungs lymph massage meniscus migraine muscle muscles nail nails neck nerve nerves nhs operation osteopath
  palm pelvis pilates plaster posture pregnancy pregnant pull pulled rehab rheumatism rib ribs rugby run runner running
  sacroiliac scan scar scoliosis shin shins shoe shoes shoulder shoulders sick skin skull sleep sling spine splint splints
  sport sports sprain sprained spur stair stairs steroid stiff stiffness stitch stroke surgery swell swelling swim
  swimming swollen tendon tendonitis tendons tennis tension therapist thigh thighs throat thumb thumbs tibia toe toes
  tooth torn trip twist twisted ultrasound varicose vein veins vertigo walk walker walking weak weight whiplash wrist
  wrists xray yoga`.split(/\s+/),
)

function words(typed: string, means: string): SearchWords {
  return { typed: typed.split(', '), means: means.split(', ') }
}

### What a child of 6 to 12 sees and hears, with a grown-up beside. It is read aloud to six-year-olds: grade 3 at most.
### “I” is the grown-up beside the child, except on cards and buttons for the child to
### press, and in plan-first: there it is the child.
### Except on the toy telephone, no words to say to others are put into the child’s mouth, and nothing is a secret to keep. Facts: facts/children-part.toml.

## On every page

child-next = Nesaf
child-before = Yn ôl
child-again = Eto
child-finish = Wedi gorffen
child-read = Darllen i fi
child-hush = Stopio darllen
child-stop = Stopio
child-stopped = Rydyn ni wedi stopio. Mae hynny’n iawn. Gallwn ni anadlu, chwarae neu ddim ond eistedd.
child-go-on = Dal ati
child-well-done = Diolch!

## You and me

rules-title = Ti a fi
rules-1 = Helo! Dim ond i ti mae’r amser hwn.
rules-2 = Gelli di ddweud na. Gelli di ddweud stop. Os wyt ti’n dweud stop, dw i’n stopio.
rules-3 = Gelli di siarad. Gelli di dynnu llun. Gelli di eistedd, dyna i gyd.
rules-4 = Does dim ateb anghywir yma.
rules-5 = Dydy’r hyn rydyn ni’n ei wneud yma ddim yn gyfrinach. Gelli di ddweud wrth unrhyw un.
rules-6 = Os oes rhywun wedi cael eu brifo, neu os gallai rhywun gael eu brifo, dw i’n dweud wrth oedolyn sy’n gallu helpu.
rules-7 = Bydda i’n dweud wrthat ti cyn dweud wrth neb arall, os galla i.
rules-8 = Dw i’n ysgrifennu nodiadau am ein hamser ni. Gelli di ofyn i fi beth maen nhw’n ei ddweud.
rules-keep = Galla i gadw rhai o’r pethau rwyt ti’n eu dewis, fel eu bod nhw yma o hyd y tro nesaf. Ti sy’n dweud ie neu na. Gelli di newid dy feddwl. Gelli di ofyn i fi pwy sy’n eu gweld nhw.
rules-9 = Gelli di ofyn pethau i fi hefyd.

## Feelings

feelings-title = Sut wyt ti’n teimlo?
feelings-hint = Gelli di ddewis mwy nag un. Mae pob teimlad yn iawn.
face-happy = Hapus
face-sad = Trist
face-cross = Blin neu grac
face-scared = Ofnus
face-worried = Yn poeni
face-calm = Tawel braf
face-shy = Swil
face-mixed = Cymysg i gyd
face-lonely = Unig
face-tired = Wedi blino
face-brave = Dewr
face-none = Dw i ddim yn gwybod
feelings-after = Mae teimladau’n mynd a dod. Gelli di gael dau ar unwaith.

## The body

body-title = Mae fy nghorff yn dweud
body-hint = Meddylia am fod ar ben llithren fawr. Beth mae dy gorff yn ei wneud? Tapia yno.
body-none = Ddim yn teimlo dim byd? Mae hynny’n iawn hefyd.
body-head = Mae fy mhen yn teimlo’n boeth
body-eyes = Mae fy llygaid eisiau crio
body-throat = Mae fy ngwddf yn teimlo’n dynn
body-heart = Mae fy nghalon yn mynd bwm, bwm
body-tummy = Mae fy mol yn teimlo’n od
body-hands = Mae fy nwylo’n teimlo’n wlyb neu’n oer
body-legs = Mae fy nghoesau’n crynu
body-feet = Mae fy nhraed eisiau rhedeg
body-after = Weithiau mae dy gorff yn dweud “o-o”. Wedyn gelli di fynd at oedolyn rwyt ti’n ymddiried ynddo.
body-warm = Nawr meddylia am eistedd yn yr haul. Ydy dy drwyn yn gynnes? Ydy bysedd dy draed yn gynnes?

## Breathing

breathing-title = Anadlu’n araf
breathing-hint = Edrycha ar y bêl. Anadla i mewn wrth i’r bêl dyfu. Anadla allan wrth i’r bêl fynd yn llai.
breathing-still = Neu dw i’n cyfri i bedwar, ac rwyt ti’n anadlu i mewn. Dw i’n cyfri eto, ac rwyt ti’n anadlu allan.
breathing-start = Dechrau’r bêl
breathing-stop = Stopio’r bêl
breathing-in = I mewn
breathing-out = Allan

## Five things

senses-title = Pump, pedwar, tri, dau, un
senses-see = Chwilia am bum peth rwyt ti’n gallu eu gweld.
senses-touch = Chwilia am bedwar peth rwyt ti’n gallu cyffwrdd â nhw.
senses-hear = Chwilia am dri pheth rwyt ti’n gallu eu clywed.
senses-smell = Chwilia am ddau beth rwyt ti’n gallu eu harogli.
senses-like = Chwilia am un peth rwyt ti’n ei hoffi.
senses-tap = Tapia smotyn bob tro rwyt ti’n cael un.
senses-dot = Wedi cael un
senses-skip = Gadael hwn allan
senses-after = Sut mae dy gorff yn teimlo nawr?

## Squeeze and let go

squeeze-title = Gwasgu a gollwng
squeeze-1 = Caea dy law. Mae lemwn ynddi!
squeeze-2 = Gwasga’r lemwn. Dalia i wasgu: un, dau, tri.
squeeze-3 = Gollynga. Ysgydwa dy law.
squeeze-4 = Tynna dy freichiau i mewn, fel malwen.
squeeze-5 = Allan â ti, falwen! Gad i dy freichiau fynd yn llipa.
squeeze-6 = Rwyt ti ar y traeth! Gwthia fysedd dy draed i’r tywod. Dalia nhw yno.
squeeze-7 = Gollynga. Sigla fysedd dy draed.
squeeze-8 = Sut mae dy gorff yn teimlo nawr?

## A hand of five

hand-title = Fy llaw i helpu
hand-hint = Tapia fys. Pwy sy’n gwrando arnat ti? Gyda phwy rwyt ti’n teimlo’n saff?
hand-finger-1 = Bawd
hand-finger-2 = Bys cyntaf
hand-finger-3 = Bys hir
hand-finger-4 = Bys modrwy
hand-finger-5 = Bys bach
hand-empty = Neb eto
hand-choose = Pwy sydd ar y bys hwn?
hand-name = Beth wyt ti’n eu galw nhw?
hand-name-hint = Gelli di adael hwn yn wag.
hand-else = Rhywun arall
hand-in = Yn fy nheulu
hand-out = Ddim yn fy nheulu
hand-put = Rhoi ar fy llaw
hand-off = Tynnu hwn i ffwrdd
hand-back = Yn ôl at fy llaw
hand-find-outside = Oes un arall, rhywun sydd ddim yn dy deulu? Os nad oes, gallwn ni chwilio gyda’n gilydd.
hand-has-outside = Mae rhywun ar dy law sydd ddim yn dy deulu. Ai oedolyn yw’r person hwnnw? Os na, gallwn ni chwilio am un.
hand-next = Os yw un yn methu helpu, nid dy fai di yw hyn. Gelli di ddweud wrth y nesaf.

who-mum = Mam
who-dad = Dad
who-gran = Nain neu Mam-gu
who-grandad = Taid neu Tad-cu
who-sister = Fy chwaer
who-brother = Fy mrawd
who-aunt = Fy anti
who-uncle = Fy ewythr
who-carer = Y person sy’n gofalu amdana i
who-step = Fy llysfam neu fy llystad
who-cousin = Fy nghefnder neu fy nghyfnither
who-social-worker = Fy ngweithiwr cymdeithasol
who-leader = Arweinydd yn fy nghlwb, neu yn y lle rydyn ni’n gweddïo
who-teacher = Fy athro neu fy athrawes
who-friend = Fy ffrind
who-friends-parent = Mam neu dad fy ffrind
who-neighbour = Rhywun drws nesaf
who-doctor = Meddyg neu nyrs
who-police = Yr heddlu
who-childline = Childline
who-officer = Chi, yma gyda fi

## In and out of the family

circles-title = Pwy sy’n fy helpu i?
circles-family = Yn fy nheulu
circles-outside = Ddim yn fy nheulu
circles-hint = Gyda phwy rwyt ti’n teimlo’n saff? Tapia nhw.
circles-for = At bwy galla i fynd?
circles-talk = Pan fydda i’n drist
circles-play = Pan fydda i eisiau chwarae
circles-school = Pan fydda i yn yr ysgol
circles-night = Pan fydd ofn arna i yn y nos
circles-none = Neb eto? Mae hynny’n iawn. Gallwn ni chwilio gyda’n gilydd.

## Safe places

places-title = Llefydd saff
places-hint = Ble gelli di fynd os bydd pethau’n mynd yn swnllyd neu’n codi ofn? Bydda i’n gofyn i dy oedolyn saff hefyd. Bydda i’n dweud wrthat ti pwy.
places-in = Gartref
places-room = Fy ystafell i
places-sibling-room = Ystafell fy mrawd neu fy chwaer
places-garden = Yr ardd
places-out = Allan o’r tŷ
places-next-door = Drws nesaf
places-friend = Cartref fy ffrind
places-school = Yr ysgol
places-family = Tŷ Nain neu dŷ fy anti
places-other = Rhywle arall
places-none = Does unman yn teimlo’n saff
places-none-after = Diolch am ddweud wrtha i. Nid dy waith di yw trwsio hyn. Bydda i’n dweud wrth oedolyn sy’n gallu helpu.
places-after = Rwyt ti’n mynd os yw’n saff mynd. Os na alli di, nid dy fai di yw hyn. Nid dy waith di yw gwneud i hyn stopio.

## Calling for help

phone-title = Galw am help
phone-first = Yn gyntaf, rwyt ti’n mynd i rywle saff. Wedyn gelli di ffonio. Does dim rhaid i ti.
phone-hint = Ffôn tegan yw hwn. Dydy’r ffôn hwn ddim yn gallu ffonio neb. Pwysa 9, 9, 9. Wedyn pwysa’r botwm gwyrdd, “Ffonio”.
phone-shows = Ar y ffôn
phone-nothing = Dim byd eto
phone-ring = Ffonio
phone-back = Rhwbio allan
phone-other = Mae’r tegan hwn yn adnabod 9, 9, 9. Mae’n adnabod Childline hefyd: 0800 1111. Rho gynnig arall arni.
phone-childline = “Helo, Childline sydd yma. Am beth hoffet ti siarad?” Gelli di ddweud llawer neu ychydig. Mae am ddim. Os ydyn nhw’n brysur, rho gynnig arall arni.
phone-service = Mae llais yn dweud: “Emergency. Which service?” Mae’n golygu: pwy sydd ei angen arnat ti?
phone-say-police = “Police” (yr heddlu)
phone-say-ambulance = “Ambulance” (ambiwlans)
phone-cannot = Beth os na alla i siarad?
phone-where = “Ble wyt ti?” Dweda rif dy dŷ, dy stryd a dy dref. Neu dweda beth rwyt ti’n gallu ei weld. Yma gelli di ddychmygu un.
phone-what = “Beth sy’n digwydd?” Dweda yn dy ffordd dy hun, fel: “Mae rhywun wedi cael eu brifo.” Neu: “Mae arna i ofn.”
phone-name = “Beth yw dy enw di?” Dweda dy enw.
phone-said = Dw i wedi’i ddweud
phone-stay = “Arhosa ar y ffôn.” Os nad yw’n saff, gad y ffôn a mynd.
phone-stayed = Dw i yma o hyd
phone-silent = Paid â rhoi’r ffôn i lawr. Gelli di besychu neu dapio’r ffôn. Ar ffôn symudol, mae llais yn dweud: “Press 55.” Pwysa 5, wedyn 5 eto.
phone-heard = Nawr mae’r heddlu’n gallu dy glywed di. Os gelli di, sibryda ble rwyt ti. Os na, gwranda, dyna i gyd. Maen nhw’n gofyn cwestiynau ie neu na. Gelli di dapio i ateb.
phone-over = Dyna’r diwedd. Wnaeth y ffôn tegan ddim ffonio neb. Gelli di ffonio os yw’n saff. Does dim rhaid i ti byth.

## A code word

code-title = Gair cod
code-1 = Mae gair cod yn golygu: mynd i dy le saff.
code-2 = Rwyt ti’n ei ddewis gyda dy oedolyn saff. Bydda i’n dweud wrthat ti pwy.
code-3 = Mae’n gallu bod yn air doniol. Heddiw, i chwarae, “picl” yw’r gair.
code-4 = Dy oedolyn saff sy’n ei ddweud. Wedyn rwyt ti’n mynd i dy le saff.
code-5 = Dyna i gyd. Dim ond mynd. Does dim rhaid i ti nôl neb.
code-6 = Dydyn ni ddim yn ei ysgrifennu.
code-7 = Os wyt ti’n ei anghofio, neu’n dweud wrth rywun, nid dy fai di yw hyn. Gelli di ddewis un newydd.

## Not your fault

fault-title = Nid dy fai di yw hyn
fault-1 = Mae rhai oedolion yn brifo pobl gartref, neu’n codi ofn arnyn nhw. Mae’n gallu bod yn swnllyd. Mae’n gallu bod yn dawel. Dydy hyn ddim yn iawn.
fault-2 = Mae’n digwydd mewn llawer o deuluoedd. Mae’n digwydd i lawer o blant.
fault-3 = Oedolion sy’n dewis beth maen nhw’n ei wneud.
fault-4 = Efallai y bydd oedolyn yn dweud mai plentyn yw’r rheswm. Hyd yn oed wedyn, nid bai’r plentyn yw hyn.
fault-5 = Nid dy waith di yw gwneud i hyn stopio.
fault-6 = Gelli di garu rhywun a bod yn flin gyda nhw hefyd. Mae’r ddau yn iawn.
fault-7 = Gelli di ddweud wrth rywun. Dydy hi byth yn rhy hwyr. Os nad wyt ti’n dweud, nid dy fai di yw hynny.
fault-8 = Os wyt ti’n dweud, a phethau’n newid gartref, nid dy fai di yw hynny.
fault-9 = Gelli di chwarae. Gelli di chwerthin. Gelli di fod yn ti dy hun.

## Surprises and secrets

secrets-title = Syrpréis, neu ddweud wrth rywun?
secrets-hint = Mae syrpréis yn hwyl. Cyn hir mae pawb yn gwybod. Os yw rhywun yn dweud “Paid byth â dweud”, gelli di ddweud.
secrets-surprise = Syrpréis
secrets-tell = Dweud wrth rywun
secrets-1 = Mae cacen i Nain. Dydy Nain ddim yn gwybod eto.
secrets-2 = Mae Llwynog wedi brifo Arth. Mae Llwynog yn dweud: “Paid â dweud.”
secrets-3 = Rydyn ni wedi gwneud cerdyn pen-blwydd i Sam. Dydy Sam ddim wedi’i weld eto.
secrets-4 = Mae Llwynog yn dweud wrth Arth: “Os wyt ti’n dweud, byddi di mewn trwbwl.”
secrets-5 = Rydyn ni’n mynd â Tad-cu i lan y môr ddydd Sul. Dydy Tad-cu ddim yn gwybod eto.
secrets-6 = Mae Llwynog yn dweud wrth Arth: “Os wyt ti’n dweud, fydda i ddim yn ffrind i ti.”
secrets-7 = Mae Llwynog yn rhoi anrheg i Arth. Mae Llwynog yn dweud: “Paid â dweud wrth dy oedolion.”
secrets-is-surprise = Syrpréis yw hyn. Cyn hir bydd pawb yn gwybod, ac mae’n hwyl.
secrets-is-tell = Mae Arth yn gallu dweud. Wnaeth Arth ddim byd o’i le. Gelli di ddweud hefyd, hyd yn oed amser hir wedyn.
secrets-after = Dydy’r hyn rydyn ni’n ei wneud yma ddim yn gyfrinach. Os wyt ti’n dweud, dydy hynny byth yn fai arnat ti.

## Worries

worries-title = Rhywbeth sy’n poeni
worries-hint = Oes rhywbeth yn dy boeni di? Pa mor fawr yw hyn?
worry-small = Bach
worry-middle = Canolig
worry-big = Mawr
worry-none = Ddim heddiw
worries-say = Gelli di ddweud wrtha i. Gelli di ddangos i fi. Neu gelli di ei gadw am nawr.
worries-heard = Dw i wedi’i ddweud
worries-carry = Diolch. Dw i wedi dy glywed di. Nid dy waith di yw trwsio hyn.
worries-go = Cymerwch chi hwn
worries-keep = Dw i’n ei gadw am nawr
worries-kept = Mae hynny’n iawn. Gelli di ddweud wrtha i ddiwrnod arall. Os wyt ti wedi dweud wrtha i y gallai rhywun gael eu brifo, bydda i’n dweud wrth oedolyn sy’n gallu helpu.
worries-gone = Gen i mae hyn nawr. Os gallai rhywun gael eu brifo, bydda i’n dweud wrth oedolyn sy’n gallu helpu. Gelli di ofyn i fi am hyn.
worries-another = Mae rhywbeth yn fy mhoeni i

## Good at

strengths-title = Dw i’n dda am
strengths-hint = Tapia’r pethau rwyt ti’n dda am eu gwneud. Edrycha ar y planhigyn yn tyfu!
strength-kind = Dw i’n garedig
strength-funny = Dw i’n ddoniol
strength-draw = Dw i’n gallu tynnu llun
strength-run = Dw i’n gallu rhedeg yn gyflym
strength-friend = Dw i’n ffrind da
strength-help = Dw i’n helpu
strength-listen = Dw i’n gwrando
strength-sing = Dw i’n canu neu’n dawnsio
strength-game = Dw i’n dda am chwarae gemau
strength-animals = Dw i’n gofalu am anifeiliaid
strength-try = Dw i’n rhoi cynnig arall arni
strength-ask = Dw i’n gofyn am help
strengths-after = Ti yw hyn i gyd. Ac rwyt ti’n dal i dyfu!
helped-title = Beth helpodd ar ddiwrnod anodd?
helped-cuddle = Cwtsh
helped-pet = Anifail anwes
helped-music = Cerddoriaeth
helped-den = Ffau
helped-friend = Ffrind
helped-else = Rhywbeth arall

## Changes

changes-title = Beth sy’n newydd?
changes-hint = Tapia’r rhai sy’n wir i ti.
change-home = Cartref newydd
change-school = Ysgol newydd
change-visits = Dw i’n gweld Mam neu Dad rai dyddiau
change-miss = Mae hiraeth arna i am rywun
change-grown-up = Oedolyn newydd gartref
change-friends = Ffrindiau newydd
change-rules = Rheolau newydd
change-online = Fy ffôn neu gemau
change-none = Dim byd mawr
changes-safe = Beth galla i ei wneud
changes-address = Os yw rhywun yn gofyn ble dw i’n byw, galla i ddweud wrth fy oedolyn saff eu bod nhw wedi gofyn.
changes-door = Os yw cloch y drws yn canu, dw i’n nôl fy oedolyn saff.
changes-fetch = Mae rhywun yn dod i fy nôl i o’r ysgol, a doeddwn i ddim yn gwybod? Dw i’n dweud wrth fy athro neu fy athrawes.
changes-ask = Os yw neges neu anrheg yn teimlo’n od, dw i’n ei dangos i oedolyn dw i’n ymddiried ynddo.
changes-game = Mewn gemau ar-lein, dw i ddim yn dweud fy enw go iawn nac enw fy ysgol.
changes-after = Os wyt ti’n drist neu’n ofnus yn unrhyw le, gelli di ddweud wrth oedolyn rwyt ti’n ymddiried ynddo. Os nad wyt ti’n saff yno, gelli di ffonio 999 a dweud ble rwyt ti. Does dim rhaid i ti.
changes-slip = Methu gwneud y rhain? Wedi dweud wrth rywun ble rwyt ti’n byw? Nid dy fai di yw hyn.

## My plan

plan-title = Fy nghynllun saff
plan-hint = Beth gelli di ei wneud os bydd pethau’n mynd yn swnllyd neu’n codi ofn?
plan-first = Dw i’n mynd o’r ffordd. Nid fy ngwaith i yw gwneud i hyn stopio.
plan-room = Dw i’n mynd i fy lle saff gartref
plan-outside = Dw i’n mynd i fy lle saff y tu allan
plan-phone = Dw i’n gwybod ble mae ffôn
plan-call = Galla i ffonio 999 os yw’n saff
plan-code = Pan fydda i’n clywed ein gair cod, dw i’n mynd
plan-siblings = Mae lle gan fy mrawd neu fy chwaer hefyd
plan-next-door = Galla i fynd drws nesaf, os ydyn ni wedi dweud bod hynny’n iawn
plan-talk = Dw i’n siarad â rhywun wedyn
plan-not-yet = Dw i ddim yn gwybod eto
plan-after = Bydda i’n siarad â dy oedolyn saff am y cynllun hwn. Os na alli di ei wneud, neu os wyt ti’n gwneud rhywbeth arall, nid dy fai di yw hyn.

## Who I still have

still-title = At bwy galla i fynd o hyd?
still-hint = Byddwn ni’n dweud hwyl fawr cyn hir. At bwy gelli di fynd wedyn?
still-after = Os wyt ti wedi dewis rhywun, gelli di siarad â nhw. Gelli di ffonio Childline hefyd: 0800 1111. Maen nhw’n gwrando ar blant. Mae am ddim.

## The end of a session

ending-title = Cyn i ni stopio
ending-home = Pwy sydd gartref heddiw?
ending-say = Beth wnaethon ni heddiw?
ending-say-hint = Dweda lawer neu ychydig. Neu ddim ond tapio.
ending-say-talked = Buon ni’n siarad
ending-say-played = Buon ni’n chwarae
ending-say-drew = Buon ni’n tynnu llun
ending-say-ask = Rhywbeth arall
ending-slip = Gelli di ddweud wrth unrhyw un. Dydy hyn ddim yn gyfrinach. Os wyt ti’n dweud, dydy hynny byth yn fai arnat ti.
ending-kind = Nawr rhywbeth braf. Dewisa un.
ending-kind-five = Pump uchel yn yr awyr
ending-kind-wave = Chwifio mawr
ending-kind-stretch = Ymestyn yn hir
ending-kind-joke = Jôc
ending-kind-song = Cân
ending-kind-star = Dywedwch un peth da amdana i
ending-keep = Ga i gadw’r pethau rwyt ti wedi’u dewis, fel eu bod nhw yma o hyd y tro nesaf?
ending-keep-yes = Cewch
ending-keep-no = Na chewch
ending-keep-perhaps = Dw i ddim yn gwybod
ending-bye = Hwyl! Roedd hi’n braf dy weld di.

### For the person who looks after a site: the words of check.html, which reads numbers.txt, the file with the
### numbers that changed. Visitors never get these words; `sitegen check` says the same ones.

check-heading = Ydy popeth wedi’i uwchlwytho’n iawn?
check-intro = Mae’r dudalen hon i’r person sy’n gofalu am y wefan. Yn gyntaf mae’n darllen numbers.txt, fel y mae porwyr ymwelwyr yn ei wneud: y ffeil fach wrth ymyl y dudalen, gyda’r rhifau rydych chi wedi’u newid neu eu hychwanegu. Wedyn mae’n edrych ar y ffeiliau eraill. Does dim byd yn cael ei anfon i unman.
server-heading = Ydy’r gweinydd yn iawn?
server-looking = Un eiliad. Yn edrych ar bob ffeil.
server-failed = Doedd dim modd gwirio’r gweinydd. Llwythwch y dudalen hon eto.
server-right = Mae’r holl ffeiliau yma a heb eu newid. Fydd porwyr ddim yn dal i ddangos hen fersiwn o numbers.txt. All y dudalen hon ddim gwirio popeth, felly gofynnwch i bwy bynnag sy’n rhedeg y gweinydd: a yw’r holl osodiadau ddaeth gyda’r wefan yn eu lle? A yw ymweliadau’n cael eu cofnodi?
server-wrong = Mae rhywbeth o’i le gyda’r gweinydd neu’r uwchlwytho. Nes bod hynny wedi’i gywiro:
server-cached = Efallai y bydd pobl yn dal i weld hen rifau, am fod y gweinydd yn gadael i borwyr gadw numbers.txt. Mae’n rhaid anfon y ffeil gyda Cache-Control: no-cache. Uwchlwythwch y rheolau ddaeth gyda’r wefan: y ffeil _headers, neu’r ffolder “generated” i’r bobl sy’n rhedeg y gweinydd.
server-instead = Pan fydd ffeil ar goll, mae’r gweinydd yn anfon tudalen yn ei lle, ac mae porwyr yn meddwl mai honno yw’r ffeil. Rhowch 404.html wrth ymyl index.html, a diffoddwch “single-page app” neu “fallback” yng ngosodiadau eich cwmni gwe-letya.
server-copies = Mae copi cywasgedig o numbers.txt wrth ei ymyl, ac mae rhai ymwelwyr yn cael hwnnw yn lle’r ffeil. Dilëwch numbers.txt.gz a numbers.txt.br.
server-half = Efallai na fydd yr ap yn dechrau. Uwchlwythwch y ffolder i gyd eto. Mae’r ffeiliau hyn ar goll, neu o fersiwn arall:
check-looking = Un eiliad. Yn darllen y ffeil.
check-none = Does dim numbers.txt wrth ymyl y dudalen. Mae hynny’n iawn os nad oes rhif wedi newid ers i’r wefan gael ei gwneud: mae pobl yn gweld y rhifau sydd yn y tudalennau eu hunain. Os oes un wedi newid, uwchlwythwch y ffeil.
check-failed = Doedd dim modd darllen y ffeil, neu mae’r dudalen hon a’r lleill o fersiynau gwahanol. Llwythwch y dudalen eto. Os nad yw hynny’n helpu, uwchlwythwch holl ffeiliau’r wefan eto.
check-no-scripts = Mae JavaScript wedi’i ddiffodd yn y porwr hwn, felly does dim modd gwirio dim byd.
check-right = Mae numbers.txt yn iawn. O’u hymweliad nesaf ymlaen, bydd pobl yn gweld:
check-nothing = Mae numbers.txt yn iawn, a dydy’r ffeil yn newid dim.
check-wrong = Mae rhywbeth o’i le yn numbers.txt. Nes bod hynny wedi’i gywiro, dydy dim o’r ffeil yn cyfri, ac mae pobl yn gweld y rhifau sydd yn y tudalennau eu hunain.
check-scripts-off = Mae’r hyn sy’n ymddangos cyn i’r ap lwytho, y dudalen syml a’r testunau hirach yn cadw’r hen rifau nes i chi wneud y wefan gyfan eto, gyda set-up.html neu sitegen, a’i huwchlwytho.

## What is said of the file

check-line = numbers.txt, llinell { $line }: { $what }
check-shows = { $name }: { $ways }
check-hidden = { $name }: ddim yn cael ei ddangos mwyach

## What is wrong with a line, and what to write instead. { $words } is what stands there.

check-no-end = Mae’r llinell olaf ar goll, felly efallai fod y ffeil wedi’i thorri’n fyr. Ysgrifennwch y gweddill, wedyn y gair end ar linell ar ei ben ei hun.
check-after-end = Mae “{ $words }” yn dod ar ôl y diwedd. Ysgrifennwch y llinell end unwaith yn unig, fel y llinell olaf.
check-not-a-line = Does dim modd deall “{ $words }”. Ysgrifennwch id gwasanaeth mewn bachau sgwâr, neu newid fel call = 0808 2000 247, neu # o flaen nodyn i chi’ch hun.
check-not-text = Mae nodau yn “{ $words }” nad oes modd eu darllen. Cadwch y ffeil fel testun plaen yn UTF-8.
check-no-service = Dydy “{ $words }” ddim yn dweud ar gyfer pa wasanaeth y mae. Ysgrifennwch id y gwasanaeth mewn bachau sgwâr ar linell uwch ei ben.
check-unknown-service = Dydy “{ $words }” ddim yn wasanaeth ar y wefan hon. Ysgrifennwch id o’r ffeiliau yn content/areas, mewn bachau sgwâr, neu [new ac wedyn id] ar gyfer eich gwasanaeth eich hun.
check-emergency = 999 yw “{ $words }”, a does dim modd newid hwnnw. Tynnwch y rhan hon.
check-service-twice = Mae “{ $words }” yno ddwywaith. Rhowch ei linellau i gyd o dan yr un cyntaf.
check-no-day = Dydy “{ $words }” ddim yn dweud pryd cafodd ei rif ei wirio ddiwethaf. Ffoniwch y rhif, wedyn ysgrifennwch linell fel checked = 2026-11-20 oddi tano.
check-unknown-key = Does dim modd newid “{ $words }” yma. Ysgrifennwch un o’r rhain o flaen yr hafalnod, mewn llythrennau bach: call, text, relay, chat, web, hours, checked, hide.
check-key-twice = “{ $words }” yw’r ail linell o’i math yn y rhan hon. Tynnwch un o’r ddwy.
check-signs = Mae rhywbeth yn “{ $words }” sydd ddim yn perthyn i rif ffôn. Ysgrifennwch ddigidau a bylchau unigol yn unig, fel 0808 2000 247.
check-digits = Mae gormod neu rhy ychydig o ddigidau yn “{ $words }”. Mae 11 mewn rhif sy’n dechrau gyda 0, fel 0808 2000 247. Mae 3 mewn un byr, neu 6 os yw’n dechrau gyda 116, fel 116 123.
check-charged = Gall “{ $words }” gostio mwy na galwad neu neges destun gyffredin. Ysgrifennwch rif sy’n dechrau gyda 01, 02, 03, 0800, 0808 neu 07 (ond nid 070 na 076) neu gyda 116, neu un â thri digid. Yn ffeil y gwasanaeth ei hun yn content/areas mae lle cod byr newydd ar gyfer negeseuon testun.
check-relay = Dydy “{ $words }” ddim yn rhif ar gyfer Relay UK. Ysgrifennwch 18001 a’r rhif, fel 18001 0808 2000 247. I dynnu un sydd gan wasanaeth ar y rhestr, ysgrifennwch none.
check-address = Dydy “{ $words }” ddim yn gyfeiriad llawn tudalen. Ysgrifennwch y cyfeiriad gyda https://, fel https://www.example.org/help. I dynnu un sydd gan wasanaeth ar y rhestr, ysgrifennwch none.
check-elsewhere = Mae “{ $words }” ar wefan dydy’r tudalennau ddim yn ei rhestru ar gyfer y gwasanaeth hwn. Yn set-up.html, ticiwch “Mae wedi cau, felly peidio â’i ddangos” ac ychwanegwch y gwasanaeth eto o dan “Eich gwasanaethau eich hun”. Os yw ffeiliau’r prosiect gennych chi, ysgrifennwch y wefan newydd yn ffeil y gwasanaeth ei hun yn content/areas.
check-hours = Does dim modd darllen “{ $words }” fel oriau. Ysgrifennwch ddyddiau ac amserau, fel mon-fri 09:00-17:00; sat 10:00-12:00, neu’r gair always neu unknown.
check-day = Dydy “{ $words }” ddim yn ddyddiad. Ysgrifennwch flwyddyn, mis a diwrnod, fel checked = 2026-11-20.
check-day-to-come = Mae “{ $words }” yn y dyfodol. Ysgrifennwch y diwrnod y cafodd ei wirio.
check-older = Mae “{ $words }” cyn y diwrnod y cafodd y rhif yn y tudalennau ei wirio. Tynnwch y rhan hon, neu gwiriwch y rhif eto ac ysgrifennwch y diwrnod hwnnw.
check-hide = Dydy “{ $words }” ddim yn dweud a yw’r gwasanaeth wedi’i guddio. Ysgrifennwch hide = yes, neu tynnwch y llinell.
check-too-long = Mae’r ffeil yn rhy hir. Dim mwy na 65,536 o lythrennau ac arwyddion sy’n cael eu darllen.
check-new-id = Does dim modd ychwanegu “{ $words }”. Ar ôl new neu area, ysgrifennwch id sydd ddim yn cael ei ddefnyddio eto, mewn llythrennau bach gyda chysylltnodau, fel [new leeds-one-stop].
check-not-whole = Mae rhywbeth ar goll o “{ $words }”. Mae angen y llinellau in, name, for, needs a checked ar wasanaeth newydd, a hefyd call, text, chat, email neu web. Mae angen name ar ardal. Mae angen rhif text gyda word.
check-new-key = Dydy “{ $words }” ddim yn un o’r llinellau sy’n perthyn yma. Ar gyfer gwasanaeth newydd, ysgrifennwch in, name, for, needs, call, text, word, relay, chat, email, web, bsl, hours, chat-hours, bsl-hours, languages, nations, note, checked neu seen; ar gyfer ardal, name neu within; ar gyfer y wefan, exit.
check-no-area = Mae “{ $words }” mewn ardal sydd ddim gan y wefan hon. Ysgrifennwch id un sydd ganddi, neu ychwanegwch yr ardal yn gyntaf, fel [area leeds].
check-who = Dydy “{ $words }” ddim yn dweud ar gyfer pwy mae. Ysgrifennwch un neu fwy o’r rhain, gyda chomas: anyone, women, men, lgbt, child, older, worried-self, worker, family.
check-need = Dydy “{ $words }” ddim yn dweud gyda beth mae’n helpu. Ysgrifennwch un neu fwy o’r rhain, gyda chomas: danger, talk, refuge, law, money, stalking, forced-marriage, honour, images, sexual, child, suicidal, own-behaviour, local, drink.
check-nation = Mae gwlad anhysbys yn “{ $words }”. Ysgrifennwch un neu fwy o’r rhain, gyda chomas: england, wales, scotland, northern-ireland.
check-seen = Dydy “{ $words }” ddim yn dweud sut cafodd ei wirio. Ysgrifennwch rung, own-page, elsewhere neu undated.
check-email = Dydy “{ $words }” ddim yn un cyfeiriad e-bost, fel help@example.org.
check-text = Does dim geiriau ar ôl yr hafalnod yn “{ $words }”, neu mae gormod. Ysgrifennwch hyd at 400 o lythrennau ac arwyddion.
check-exit = Dydy “{ $words }” ddim yn dudalen y gall pobl fynd iddi wrth adael. Ysgrifennwch ei henw ac wedyn ei chyfeiriad, fel exit = Weather https://www.bbc.co.uk/weather.
check-page = Tudalen we yw hon, nid numbers.txt: mae’r gweinydd yn ei hanfon am fod y ffeil ar goll, neu cafodd tudalen ei chadw o dan yr enw hwnnw. Uwchlwythwch numbers.txt fel testun plaen.
check-format = Cafodd y ffeil hon ei chadw gan brosesydd geiriau, neu mewn math arall o destun. Cadwch y ffeil fel testun plaen yn UTF-8.

## before.html

before-note = Pwy, a phryd
before-save = Cadw’r rhestr hon fel ffeil
before-rung = Rhifau i’w ffonio
before-sheet = Ffoniwch o’r rhestr hon, ar y sgrin neu ar bapur. Peidiwch byth â ffonio na thecstio 999 i’w brofi. Wedyn ysgrifennwch y diwrnod ar gyfer pob gwasanaeth: yn set-up.html, o dan “Rhifau sydd wedi newid” neu “Eich gwasanaethau eich hun”; yn ffeiliau’r prosiect, yn content/areas, fel checked, gyda seen = rung. Yn numbers.txt, dim ond eich gwasanaethau eich hun sy’n gallu cael seen.
before-rung-line = Dyddiad ffonio: ____________ Pwy ffoniodd: ____________ Beth ddywedodd y gwasanaeth: ________________________

## set-up.html, where a host without a terminal sets the site up

set-up-heading = Gosod y wefan hon
set-up-intro = Mae’r dudalen hon i’r person sy’n gofalu am y wefan. Llenwch y ffurflen, gwiriwch hi, cadwch y wefan fel un ffeil, wedyn uwchlwythwch yr hyn sydd ynddi. Does dim o’r hyn rydych chi’n ei ysgrifennu yma’n cael ei anfon i unman, a does dim yn cael ei gadw: os caewch chi’r dudalen cyn cadw, bydd wedi mynd. Gall unrhyw un agor y dudalen hon, ond dim ond rhywun sy’n gallu uwchlwytho i’ch gwefan chi sy’n gallu ei newid.
set-up-no-scripts = Mae JavaScript wedi’i ddiffodd yn y porwr hwn, felly all y dudalen hon ddim gweithio.
set-up-loading = Un eiliad. Yn nôl testunau a rhifau’r wefan.
set-up-failed = Aeth rhywbeth o’i le: doedd dim modd darllen ffeiliau’r wefan. Llwythwch y dudalen hon eto. Os nad yw hynny’n helpu, uwchlwythwch holl ffeiliau’r wefan eto.
set-up-save-failed = Doedd dim modd gwneud y wefan. Mae’r hyn rydych chi wedi’i ysgrifennu yma o hyd. Rhowch gynnig arall arni. Os nad yw hynny’n helpu, copïwch yr hyn rydych chi wedi’i ysgrifennu, wedyn llwythwch y dudalen hon eto.
set-up-remove = Tynnu
set-up-needed = Mae angen llenwi hwn o hyd.

set-up-name-heading = Enw a chyfeiriad gwe’r wefan
set-up-name = Enw’r wefan
set-up-name-hint = Dyma’r teitl ar dab y porwr ac yn ei hanes. Dewiswch un sydd ddim yn sôn am gam-drin, diogelwch na help, ac sydd ddim yn debyg i enw eich gwasanaeth neu’ch cyngor lleol.
set-up-address = Cyfeiriad gwe
set-up-address-hint = Ble bydd y wefan: ei henw ei hun, fel https://lapwing.example. Ddylai hi byth fod yn rhan o gyfeiriad eich gwasanaeth neu’ch cyngor lleol. Mae’n aros yn hanes pobl, felly ddylai’r cyfeiriad ddim datgelu dim byd chwaith. Dewiswch un am byth: mewn cyfeiriad arall, all neb agor cynllun wedi’i gadw.

set-up-exits = Ble mae “Gadael y dudalen” yn mynd
set-up-exits-hint = Mae “Gadael y dudalen” yn mynd â rhywun i ffwrdd ar unwaith. Dewiswch dudalennau cyffredin a allai fod ar agor gan unrhyw un. Peidiwch byth â dewis eich rhai chi. Mae’r gyntaf i bawb sydd heb ddewis un arall.
set-up-exit-name = Enw’r dudalen
set-up-exit-url = Ei chyfeiriad gwe
set-up-exit-add = Ychwanegu tudalen

set-up-areas = Rhifau pwy sy’n cael eu dangos
set-up-areas-hint = Gadewch y tic wrth “All of the UK” (Y DU gyfan): mae 999 a’r rhan fwyaf o linellau cymorth yno. Gadewch y tic wrth y pedair gwlad hefyd, am fod pobl yn symud. Dim ond enghreifftiau yw’r ardaloedd lleol: tynnwch y tic oddi ar y rhai sydd ddim yn ardaloedd i chi.
set-up-area-name = Enw’r ardal
set-up-area-within = Ym mha ardal y mae?
set-up-area-add = Ychwanegu eich ardal eich hun

set-up-languages-heading = Ieithoedd eraill
set-up-languages-heading-hint = Mae gan bob un o’r rhain un dudalen gyda’r hyn sydd ei angen ar rywun yn gyntaf: 999, y rhifau, sut i adael, ac â phwy i siarad. Mae pobl yn dod o hyd iddi y tu ôl i’r glôb ar y dudalen gyntaf.
set-up-unread = Cyhoeddi cyfieithiadau does neb sy’n siarad yr iaith wedi’u darllen eto
set-up-unread-hint = Cawson nhw eu gwneud gan beiriant, ac mae eu tudalennau’n dweud hynny. Gall gair anghywir roi rhywun mewn perygl. Gofynnwch i gyfieithydd proffesiynol, neu wasanaeth sy’n gweithio yn yr iaith honno, ddarllen tudalen yn gyntaf.

set-up-services = Eich gwasanaethau eich hun
set-up-services-hint = Gwasanaethau lleol sydd ddim ar y rhestr eto. Ffoniwch bob rhif cyn i chi ei ysgrifennu yma.
set-up-service-add = Ychwanegu gwasanaeth
set-up-service-name = Enw’r gwasanaeth
set-up-service-in = Ei ardal
set-up-service-for = Ar gyfer pwy mae?
set-up-service-needs = Gyda beth mae’n helpu?
set-up-call = Rhif ffôn
set-up-hours = Oriau
set-up-hours-hint = Ysgrifennwch nhw yn Saesneg, fel y byddech chi i ffrind: “Monday to Friday, 9am to 5pm”, “24 hours” neu “not known”.
set-up-checked = Pryd cafodd ei wirio?
set-up-checked-hint = Y diwrnod y gwnaethoch chi ffonio, neu edrych.
set-up-seen = Sut cafodd ei wirio?
set-up-seen-rung = Rydyn ni wedi ffonio
set-up-seen-own-page = Ar ei dudalen ei hun
set-up-seen-elsewhere = Ar restr arall
set-up-seen-undated = Ar dudalen heb ddyddiad
set-up-more = Negeseuon testun, sgwrsio, iaith arwyddion a mwy
set-up-text = Rhif i’w decstio
set-up-word = Gair i’w anfon at y rhif hwnnw
set-up-relay = Rhif ar gyfer Relay UK
set-up-relay-hint = I bobl sydd ddim yn gallu clywed neu siarad ar y ffôn: 18001 a’r rhif.
set-up-chat = Cyfeiriad gwe’r sgwrs ar-lein
set-up-chat-hours = Oriau sgwrsio ar-lein
set-up-email = Cyfeiriad e-bost
set-up-web = Tudalen we
set-up-bsl = Sut i gysylltu mewn Iaith Arwyddion Prydain
set-up-bsl-hours = Oriau iaith arwyddion
set-up-languages = Ieithoedd sy’n cael eu siarad
set-up-languages-hint = Ysgrifennwch godau gyda chomas rhyngddyn nhw, fel cy ar gyfer Cymraeg, pl ar gyfer Pwyleg neu ur ar gyfer Wrdw.
set-up-nations = Gwledydd lle mae’n gweithio
set-up-nations-hint = Gadewch y rhain yn wag os yw’n gweithio yn y pedair.
set-up-nation-england = Lloegr
set-up-nation-wales = Cymru
set-up-nation-scotland = Yr Alban
set-up-nation-northern-ireland = Gogledd Iwerddon
set-up-note = Oes unrhyw beth sydd angen i bobl ei wybod cyn ffonio?
set-up-note-hint = Brawddeg neu ddwy. Peidiwch byth â rhoi cyfeiriad lloches, enw gweithiwr na rhif preifat.

set-up-changes = Rhifau sydd wedi newid
set-up-changes-hint = Ysgrifennwch yr hyn sy’n wahanol yn unig, a’r diwrnod y gwnaethoch chi ei wirio. Os yw gwasanaeth wedi cau, dim ond ticio hynny sydd ei angen.
set-up-change-add = Newid gwasanaeth
set-up-change-which = Pa wasanaeth?
set-up-change-now = Ar y wefan nawr:
set-up-change-hide = Mae wedi cau, felly peidio â’i ddangos

set-up-visitors = I ymwelwyr
set-up-quiet = Dechrau pob ymweliad gyda’r dudalen am adar yr ardd
set-up-quiet-hint = Mae hyn yn cuddio pob rhif, 999 hefyd, nes bod rhywun yn pwyso “Yn ôl”. Dywedwch hynny wrth bobl pan fyddwch chi’n rhoi’r cyfeiriad iddyn nhw.
set-up-signal = Gadael i bobl sydd wedi cadw cynllun ddewis agor y wefan heb signal
set-up-signal-hint = Wedyn mae copi o ffeiliau’r wefan yn aros yn eu porwr, lle gallai rhywun ddod o hyd iddo.
set-up-child = Rhan y plant: gadael i’r swyddog cymorth gadw’r hyn mae plentyn wedi’i ddewis, ar glo, o un sesiwn i’r nesaf
set-up-child-hint = Peidiwch â thicio hwn oni bai bod gennych chi reolau am ddyfais pwy sy’n cael ei defnyddio, gan bwy mae’r pum gair a phryd bydd popeth yn cael ei ddileu.

set-up-contact-heading = Pwy sy’n cael adroddiadau am ddiogelwch y wefan
set-up-contact-intro = Bydd ymchwilwyr diogelwch yn dod o hyd i hyn yn .well-known/security.txt. Gadewch y ddau’n wag os na fyddai neb yn darllen yr hyn maen nhw’n ei ysgrifennu.
set-up-contact = Sut i gysylltu â chi
set-up-contact-hint = Tudalen sy’n dweud sut, neu gyfeiriad e-bost gyda mailto: o’i flaen, fel mailto:web@example.org. Gall unrhyw un ei ddarllen, felly gadewch enw eich gwasanaeth allan ohono.
set-up-expires = Gwirio hyn eto erbyn
set-up-expires-hint = Diwrnod o fewn blwyddyn.

set-up-check-heading = Gwirio
set-up-check = Gwirio’r hyn dw i wedi’i ysgrifennu
set-up-look = Edrych ar y dudalen syml
set-up-right = Does dim byd o’i le.
set-up-wrong = Dydy rhywbeth ddim yn iawn eto
set-up-looked = Mae’r dudalen wedi agor mewn tab newydd. Dyma’r un mae pobl yn ei chael heb sgriptiau, gyda phob rhif.

set-up-save-heading = Cadw
set-up-kind = Ble bydd y wefan?
set-up-kind-folder = Gyda chwmni sy’n cymryd ffolder ac yn darllen ffeil _headers ynddi, fel Netlify neu Cloudflare Pages
set-up-kind-nginx = Ar ein gweinydd ein hunain, gyda nginx
set-up-kind-caddy = Ar ein gweinydd ein hunain, gyda Caddy
set-up-kind-container = Mewn cynhwysydd (container)
set-up-save = Cadw’r wefan
set-up-saving = Un eiliad. Yn gwneud y wefan. Gall hyn gymryd munud, ac efallai y bydd y dudalen yn edrych fel petai wedi rhewi.
set-up-saved = Mae wedi’i chadw fel un ffeil, yn eich lawrlwythiadau. Dadbaciwch hi, ac uwchlwythwch bopeth sydd ynddi yn lle’r hyn sydd yno nawr, gyda .well-known a _headers os ydyn nhw ynddi. Mae READ-ME.txt, os oes un, yn dweud sut. Wedyn agorwch check.html ar eich gwefan. Peidiwch â dweud wrth neb am y wefan eto: mae before.html yn dweud beth sy’n dod yn gyntaf.
set-up-alone-heading = Newid un rhif nawr
set-up-alone = Cadw numbers.txt yn unig
set-up-alone-hint = Os na allwch chi uwchlwytho’r wefan gyfan nawr, uwchlwythwch yr un ffeil hon yn lle’r numbers.txt sydd yno. Mae newid rydych chi wedi’i ddadwneud yn y ffurflen hon yn aros ar y wefan nes i chi uwchlwytho’r cyfan.
set-up-alone-saved = Mae wedi’i gadw. Uwchlwythwch y ffeil yn lle’r hen numbers.txt, wrth ymyl index.html. Wedyn agorwch check.html ar eich gwefan.
set-up-alone-failed = Fyddai’r tudalennau ar eich gwefan ddim yn derbyn y ffeil hon ar ei phen ei hun. Uwchlwythwch y wefan gyfan yn lle hynny.

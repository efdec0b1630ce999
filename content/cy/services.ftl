### Words around the numbers to call, for times and dates, and lines about services. The services
### themselves are data, in ../areas/.

## Who it is for

who-anyone = Unrhyw un
who-women = Menywod
who-men = Dynion
who-lgbt = Pobl LHDT+
who-child = Plant a phobl ifanc
who-older = Pobl hŷn
who-worried-self = Pobl sy’n poeni am eu hymddygiad eu hunain
who-worker = Gweithwyr proffesiynol
who-family = Ffrindiau a theulu

## What is needed, in a list headed “What I need”

need-danger = Help nawr: dw i mewn perygl
need-talk = Rhywun i siarad â nhw
need-refuge = Lle diogel i aros
need-law = Cyngor cyfreithiol neu orchymyn llys
need-money = Help gydag arian neu ddyled
need-stalking = Help gyda stelcio
need-forced-marriage = Help gyda phriodas dan orfod
need-honour = Help gyda cham-drin ar sail “anrhydedd”
need-images = Help os yw lluniau preifat yn cael eu rhannu
need-sexual = Help ar ôl treisio neu ymosodiad rhywiol
need-child = Help i blentyn
need-suicidal = Help am fy mod i’n teimlo’n hunanladdol
need-own-behaviour = Help i newid sut dw i’n trin rhywun
need-local = Help yn agos ata i
need-drink = Help gydag yfed neu gyffuriau

## Where

area-england = Lloegr
area-wales = Cymru
area-scotland = Yr Alban
area-northern-ireland = Gogledd Iwerddon
area-uk = Y DU gyfan
area-croydon = Croydon
area-merton = Merton
area-norfolk = Norfolk

## When it is open. Times are UK times, such as 17:00.

open-always = Ar agor ddydd a nos
open-until = Ar agor nawr, tan { $time }
closed-opens = Ar gau nawr. Bydd yn agor ddydd { $day } am { $time }.
closed-opens-today = Ar gau nawr. Bydd yn agor heddiw am { $time }.
closed-opens-tomorrow = Ar gau nawr. Bydd yn agor yfory am { $time }.
# On a bank holiday, and when the next opening is on one. “In part of the UK”: only some of the nations have it.
holiday-open = Mae heddiw’n ŵyl banc ({ $name }). Efallai y bydd ar gau. Fel arfer, ar agor tan { $time }.
holiday-open-part = Mae heddiw’n ŵyl banc mewn rhan o’r DU ({ $name }). Efallai y bydd ar gau. Fel arfer, ar agor tan { $time }.
holiday-opens = Mae’n ŵyl banc bryd hynny ({ $name }), felly efallai y bydd yn aros ar gau.
holiday-opens-part = Mae’n ŵyl banc mewn rhan o’r DU bryd hynny ({ $name }), felly efallai y bydd yn aros ar gau.
bank-holidays-unknown = Efallai y bydd ar gau ar ŵyl banc.
hours-unknown = Dydyn ni ddim yn gwybod yr oriau. Mae’n werth rhoi cynnig arni o hyd.
hours-line = Dydd { $days }: { $from } i { $to }
hours-days = { $first }–{ $last }
# How the details are known. The first is for what a host has checked.
checked-on = Wedi’i wirio: { $date }
seen-rung = Rydyn ni wedi ffonio: { $date }
seen-own-page = O’u tudalen eu hunain: { $date }
seen-elsewhere = O restr arall: { $date }
seen-undated = O dudalen heb ddyddiad.
checked-date = { $day } { $month } { $year }
may-have-changed = Roedd hynny sbel yn ôl, felly gallai fod wedi newid.
day-mon = Llun
day-tue = Mawrth
day-wed = Mercher
day-thu = Iau
day-fri = Gwener
day-sat = Sadwrn
day-sun = Sul
month-1 = Ionawr
month-2 = Chwefror
month-3 = Mawrth
month-4 = Ebrill
month-5 = Mai
month-6 = Mehefin
month-7 = Gorffennaf
month-8 = Awst
month-9 = Medi
month-10 = Hydref
month-11 = Tachwedd
month-12 = Rhagfyr

## Bank holidays (../bank-holidays.toml)

holiday-new-year = Dydd Calan
holiday-2-january = 2 Ionawr
holiday-st-patrick = Gŵyl San Padrig
holiday-good-friday = Dydd Gwener y Groglith
holiday-easter-monday = Dydd Llun y Pasg
holiday-early-may = dechrau Mai
holiday-spring = y gwanwyn
holiday-world-cup = Cwpan y Byd
holiday-12-july = 12 Gorffennaf
holiday-summer = yr haf
holiday-st-andrew = Gŵyl San Andreas
holiday-christmas = Dydd Nadolig
holiday-boxing = Gŵyl San Steffan

## A line about one service, named by `note` in ../areas/

note-police-999 =
    Os na allwch chi siarad ar ffôn symudol, arhoswch ar y llinell a phwyswch 55 pan fydd llais yn gofyn. Os na wnewch chi, bydd yr alwad yn dod i ben. Dydy 55 ddim yn dweud wrth yr heddlu ble rydych chi.
    Ar ffôn y tŷ, arhoswch ar y llinell. I decstio 999, cofrestrwch yn gyntaf: tecstiwch “register” i 999, ac atebwch “yes” i’r neges a ddaw yn ôl.
    Rhif Relay UK yw 18000. Mae 999 BSL am ddim, drwy fideo.
note-police-101 = Ar gyfer pan nad oes neb mewn perygl. Am ddim o unrhyw ffôn, ond dim ond y tu mewn i’r DU.
note-ncdv = Help i wneud cais am orchymyn llys i gadw rhywun draw. Ar gyfer Cymru a Lloegr.
note-respect = I bobl sy’n poeni am sut maen nhw’n trin partner. Gall y llinell ddweud wrthych chi am raglenni hefyd.
note-encompass = I staff ysgolion. Mae’r manylion hyn o 2020.
note-forced-marriage-unit = Yn y nos neu ar benwythnos, ffoniwch 020 7008 5000. O dramor, rhowch +44 yn lle’r 0 cyntaf.
note-rape-crisis = I bobl 16 oed neu’n hŷn yng Nghymru a Lloegr, pryd bynnag y digwyddodd. Gallwch chi aros yn ddienw.
note-fjc =
    Help gan sawl gwasanaeth mewn un lle. Cafodd y rhif hwn ei weld ddiwethaf yn 2020 neu 2021, felly gallai fod wedi newid.
    Os nad oes neb yn ateb, gall menywod ffonio 0808 2000 247, a gall unrhyw un ffonio 0808 168 9111, ddydd a nos.
note-bcwa = Llochesi a chymorth i fenywod a phlant yn Bromley a Croydon.
# The services that these two were for have gone. The ids stay.
note-cdars = Mae tudalen Cyngor Merton yn dweud pwy all helpu nawr.
note-norfolk-council = Os mai eich ymddygiad eich hun sy’n eich poeni, ffoniwch y Respect Phoneline, 0808 802 4040.
note-ndah = I fenywod, ac i unrhyw un sy’n poeni am rywun. Gall chwilio am le mewn lloches, a helpu mewn llawer o ieithoedd. Refuge sy’n ei rhedeg.
note-live-fear-free = I unrhyw un, am gam-drin. Yn Gymraeg neu yn Saesneg. Am ddim o ffôn y tŷ a’r rhan fwyaf o ffonau symudol, a ddim ar y bil.
note-sdafmh = I bobl o unrhyw oed ac unrhyw rywedd. Gall eich rhoi mewn cysylltiad â’ch grŵp Cymorth i Fenywod lleol am le mewn lloches.
note-dsahelpline = I bobl 18 oed neu’n hŷn, o unrhyw rywedd. Gall eich helpu i gyrraedd lloches ar unrhyw awr. Os ydych chi o dan 18, ffoniwch Childline, 0800 1111.
note-bawso = I bobl Ddu, pobl o leiafrifoedd ethnig a mudwyr. Mae gan y gwasanaeth lochesi a thai diogel.
note-mens-advice-line = Am ddim, a ddim ar y bil. Gall pobl draws ac anneuaidd ffonio hefyd. Ar adegau eraill, ffoniwch Cymorth i Ddioddefwyr (Victim Support) yng Nghymru a Lloegr, 0808 168 9111. Yng Nghymru, yr Alban a Gogledd Iwerddon mae’r brif linell gymorth i ddynion hefyd, ar unrhyw awr.
note-galop = I bobl LHDT+ 18 oed neu’n hŷn. Gallai’r oriau fod wedi newid, felly edrychwch ar y dudalen we os gallwch chi.
note-rape-crisis-scotland = I bobl 13 oed neu’n hŷn, o unrhyw rywedd. Dydy’r alwad ddim yn ymddangos ar y bil.
note-sarcs-scotland = I bobl 16 oed neu’n hŷn. Gallwch chi fynd heb ddweud wrth yr heddlu. Bydd gweithiwr iechyd yn eich ffonio’n ôl: dywedwch os nad yw hynny’n ddiogel. Mae’r manylion hyn o 2022.
note-rowan = Help ar ôl treisio neu ymosodiad rhywiol, i bobl o unrhyw oed, nawr neu amser maith yn ôl. Does dim rhaid i chi ddweud wrth yr heddlu.
note-victim-support = Does dim rhaid i chi ddweud wrth yr heddlu, a does dim ots pa mor bell yn ôl oedd hyn.
note-victim-support-scotland = Gallwch chi siarad drwy bethau cyn i chi benderfynu am yr heddlu.
note-housing-executive = Os nad oes gennych chi unman diogel i aros yng Ngogledd Iwerddon, yr Housing Executive sy’n helpu, nid y cyngor lleol.
note-womens-aid-directory = Rhestr o wasanaethau lleol. Chwiliwch am eich ardal, yna ffoniwch un.
note-signhealth = I bobl Fyddar. Dydy’r gwasanaeth hwn ddim ym mhob rhan o Loegr.
note-samaritans = Maen nhw’n gwrando. Am ddim o unrhyw ffôn, a ddim ar y bil.
note-shout = Pan na allwch chi ymdopi. Drwy neges destun yn unig, ddydd a nos.
note-lifeline-ni = I unrhyw un yng Ngogledd Iwerddon sydd mewn gofid mawr neu’n anobeithio.
note-nhs-111 = Dewiswch yr opsiwn iechyd meddwl. Yng Nghymru, pwyswch 2. Yng Ngogledd Iwerddon, ffoniwch Lifeline yn lle hynny, 0808 808 8000.
note-childline = I unrhyw un o dan 19. Dydy’r alwad ddim yn ymddangos ar y bil. I sgwrsio ar-lein, rydych chi’n creu cyfrif yn gyntaf.
note-switchboard = Gwirfoddolwyr LHDT+ sy’n gwrando.
note-civil-legal-advice = I bobl a allai gael cymorth cyfreithiol (help i dalu cyfreithiwr). Gall y gwasanaeth eich ffonio’n ôl: dywedwch pryd mae’n ddiogel. Neu tecstiwch y gair legalaid a’ch enw i 80010. Wedyn bydd yn ffonio o fewn diwrnod, o rif cudd. Peidiwch â thecstio oni bai bod galwad yn ddiogel ar unrhyw adeg.
note-revenge-porn-helpline = I bobl 18 oed neu’n hŷn. Help i gael lluniau wedi’u tynnu i lawr. Os ydych chi o dan 18, ffoniwch Childline, 0800 1111.
note-southall-black-sisters = I fenywod Du a menywod o leiafrifoedd ethnig. Mae’r gweithwyr yng ngorllewin Llundain, ond gall menywod mewn mannau eraill ffonio hefyd. Os cewch chi’r peiriant ateb, peidiwch â gadael neges oni bai ei bod hi’n ddiogel iddyn nhw ffonio’n ôl.
note-muslim-womens-network = Mae’n deall ffydd a diwylliant.
note-rights-of-women = Cyngor cyfreithiol cyfrinachol am ddim ar gyfraith teulu, i fenywod yng Nghymru a Lloegr.
note-nspcc = I oedolion sy’n poeni am blentyn. Does dim rhaid i chi fod yn siŵr cyn i chi ffonio.
note-nspcc-fgm = Os ydych chi’n poeni y gallai merch gael ei thorri (FGM), neu ei bod hi wedi cael ei thorri. I ferch mewn perygl nawr, ffoniwch 999.
note-sarcs-england = Ar gyfer unrhyw oed, gyda’r heddlu neu hebddyn nhw. Chwiliwch am y ganolfan agosaf ar y dudalen. Maen nhw ar agor ddydd a nos.
note-freedom = Mae’n gofalu am gŵn i bobl sy’n gadael, mewn rhannau o Gymru, Lloegr a’r Alban.
note-paladin = I bobl sydd mewn risg uchel oherwydd rhywun sy’n eu stelcio, yng Nghymru a Lloegr.
note-drinkline = I bobl sy’n poeni am eu hyfed eu hunain, neu am yfed rhywun arall.
note-frank = Cyngor am gyffuriau, i chi neu am rywun rydych chi’n eu hadnabod.
note-al-anon = I bobl sy’n byw gyda rhywun, neu’n caru rhywun, sy’n yfed gormod. Mae ar agor saith diwrnod yr wythnos.
note-nacoa = I unrhyw un, o unrhyw oed, sydd â rhiant sy’n yfed gormod.
note-with-you = Help am ddim gydag yfed neu gyffuriau.
note-adfam = I bobl y mae yfed neu gyffuriau rhywun arall yn effeithio arnyn nhw. Mae’n cynnig cymorth un i un ar-lein.
note-addiction-family-support = I bobl y mae yfed neu gyffuriau rhywun arall yn effeithio arnyn nhw. Mae llinell gymorth bob dydd o’r flwyddyn: mae’r dudalen yn dweud sut i gysylltu.
note-scottish-families = I bobl 16 oed neu’n hŷn sy’n poeni am yfed neu gyffuriau rhywun arall.
note-pegs = I rieni sy’n cael eu brifo gan eu plentyn, beth bynnag yw oed y plentyn, unrhyw le yn y DU. Am ddim ac ar-lein. Rydych chi’n gofyn ar y dudalen, a gall ateb gymryd hyd at ddeg diwrnod gwaith.
note-dan-247 = Am gyffuriau ac alcohol, i chi neu i rywun yn eich teulu. Yn Gymraeg neu yn Saesneg.
note-drugs-and-alcohol-ni = Rhestr o wasanaethau yng Ngogledd Iwerddon, i bobl sy’n yfed neu’n defnyddio cyffuriau ac i’w teuluoedd.
note-merton-council = Mae tudalen y cyngor lleol yn dweud pwy all helpu yn Merton. Ers 2023 mae ganddo raglen hefyd i bobl sy’n cam-drin partner: gofynnwch a yw’n dal i redeg.
note-nidas = I bobl yn Norfolk sy’n 16 oed neu’n hŷn, a’u plant. Mae’r dudalen yn dweud sut i gysylltu.

## What people may say of themselves when they look for a number (../finder.toml)

situation-man = Dyn ydw i
situation-deaf = Dw i’n Fyddar, neu alla i ddim siarad ar y ffôn
situation-lgbt = Dw i’n LHDT+
situation-visa = Dw i’n poeni am fy fisa, neu fy hawl i fod yma
situation-visa-note =
    Os ydych chi mewn perygl, ffoniwch 999. Fel arall, siaradwch ag un o’r llinellau cymorth hyn cyn i chi roi eich enw neu’ch papurau i unrhyw un. Efallai y bydd yr heddlu’n dweud wrth y Swyddfa Gartref amdanoch chi.
    Gofynnwch am gyfieithydd sydd ddim o’r teulu. Am gyngor ar eich fisa, ewch at gyfreithiwr neu gynghorydd mewnfudo cofrestredig.
situation-family = Fy mab, fy merch neu berthynas arall sy’n fy mrifo i
situation-older = Dw i’n hŷn
situation-young = Dw i o dan 18
situation-young-note = Dywedwch gymaint neu gyn lleied ag y mynnwch chi. Efallai y bydd yn rhaid i’r person rydych chi’n siarad â nhw ddweud wrth rywun os ydych chi neu blentyn arall mewn perygl.
situation-marry = Mae arna i ofn cael fy ngorfodi i briodi
situation-marry-note = Os oes rhywun yn mynd â chi allan o’r wlad nawr, ffoniwch 999. Yn y maes awyr, gofynnwch i’r staff diogelwch eich gweld ar eich pen eich hun (“Can I speak to you alone?”). Gofynnwch i unrhyw linell gymorth beidio â chysylltu â’ch teulu.
situation-followed = Mae rhywun yn fy nilyn, yn fy ngwylio neu’n fy nhracio
situation-followed-note = Os yw’r person hwnnw’n agos a bod ofn arnoch chi, ffoniwch 999. Os mai eich partner neu’ch cyn-bartner sy’n gwneud hyn, gall llinell gymorth cam-drin domestig helpu hefyd, ddydd a nos.
situation-pictures = Mae rhywun yn rhannu lluniau preifat ohona i, neu’n dweud y byddan nhw’n gwneud
situation-rape = Mae rhywun wedi fy nhreisio i, neu wedi ymosod arna i’n rhywiol
situation-rape-note =
    Gall canolfan atgyfeirio ymosodiadau rhywiol (SARC) eich helpu, gyda’r heddlu neu hebddyn nhw. Gofynnwch i linell gymorth ble mae’r un agosaf.
    Dydy hi byth yn rhy hwyr i ofyn. Os yw hyn newydd ddigwydd, mae’n rhaid dechrau meddyginiaeth yn erbyn HIV o fewn 72 awr, a dull atal cenhedlu brys o fewn 5 diwrnod. O dan 16? Ffoniwch Childline, 0800 1111. Yng Ngogledd Iwerddon, mae The Rowan yn gweld pobl o unrhyw oed.
situation-money = Mae hyn am arian neu ddyled
situation-court = Mae angen gorchymyn llys arna i, neu mae achos llys
situation-low = Dw i’n teimlo na alla i ddal ati
situation-low-note = Os ydych chi ar fin brifo’ch hun, ffoniwch 999 neu ewch i’r adran frys (A&E).
situation-child = Dw i’n poeni am blentyn
situation-friend = Dw i’n poeni am ffrind neu berthynas
situation-myself = Dw i’n poeni am sut dw i’n trin rhywun
situation-drink = Mae yfed neu gyffuriau yn rhan o hyn
situation-drink-note = Mae’r rhan fwyaf o’r llinellau cymorth hyn i chi hefyd, nid dim ond i’r person sy’n yfed neu’n defnyddio cyffuriau. Does dim rhaid i chi aros nes eu bod nhw eisiau help.
situation-worker = Gweithiwr proffesiynol ydw i

### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = Ka bax boggan
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: riix 2 jeer oo kale si aad boggan uga baxdo.
exit-one-more = Shift: riix 1 mar oo kale si aad boggan uga baxdo.
exit-leaving = Boggan waad ka baxaysaa.
exit-expired = Shift: waqtigii wuu dhammaaday. Weli halkan ayaad joogtaa.
way-out-go = Halka “Ka bax boggan” ku geynayo

## The page before the rest has loaded, and the first page

front-heading = Tallaabo tallaabo
front-999 = Khatar ma ku jirtaa? Wac 999
front-999-how = Haddii aad mobile ka wacayso oo aadan hadli karin, khadka ku sii jir oo riix 55 marka lagaa codsado. Haddii aadan riixin, wicitaanku wuu go’ayaa. Riixista 55 booliska uma sheegto meesha aad joogto.
# The one line that is always there; the rest unfolds below it.
front-silent = Miyaadan hadli karin? Haddii aad mobile ka wacayso, riix 55 marka lagaa codsado. Waxaa laga yaabaa in boolisku aysan ogayn meesha aad joogto.
front-nation = { $nation }: { $number }
start-again = Mar kale isku day

## While a part of the app is loading

part-coming = Wax yar sug
part-coming-line = Boggani wuu soo furmayaa. Lambarrada hadda waad isticmaali kartaa.
part-missing-heading = Boggani ma soo furmin
part-missing = Waxaa laga yaabaa in internetku kaa go’ay. Wixii aad qortay weli halkan ayay yaallaan. Lambarrada iyo “Ka bax boggan” weli way shaqaynayaan.

## First page

first-go = Waa inaan hadda baxo
first-talk = Waxaan rabaa inaan qof la hadlo
first-ready = Hal shay oo la diyaarsado
first-plan = Qorshahayga
first-plan-more = Si fiican uga fikir, tallaabo tallaabo
first-open = Fur qorshe kaydsan
# Two to a line on a phone: short.
first-all = Lambarro kale
first-together = Adiga iyo shaqaale ku caawiya
first-tell = Goorta ay habboon tahay in maanta caawimaad la raadsado
first-child = Loogu talagalay ilmo iyo shaqaale caawiya
first-hides = Waxa website-kani qarin karo iyo waxa uusan qarin karin
first-traces = Sida raad yar looga tago
first-easy = Akhris fudud (Easy Read)
first-traces-more = Daaqadaha gaarka ah (private), liiska bogagga aad furtay (history) iyo akoonnada
first-numbers = Lambarro
first-numbers-more = Wicitaan, fariin qoraal ah (text) ama chat, iyo siyaabo aan hadal lahayn
language = Luqadda
language-any = Dooro luqad
language-en = English
language-cy = Cymraeg
language-xa = Luqad dheer oo tijaabo ah
language-xb = Luqad tijaabo ah oo midig ka bilaabata
language-failed = Luqaddaas ma soo furmin. Wax kale isma beddelin. Mar dambe isku day.

## The ways along the bottom. Short: five of them stand side by side.

ways = Bogagga ugu muhiimsan
way-first = Bilowga
way-numbers = Lambarro
way-plan = Qorshahayga
way-keep = Kaydi
way-lock = Quful
back = Dib u noqo

## Is this phone private?

phone-go-on = U gudub qorshahayga
phone-numbers = I tus lambarrada oo keliya

## Numbers

numbers-title = Lambarro
numbers-intro = Waad wici kartaa, xitaa haddii aad rabto oo keliya inaad hadasho. Khasab ma aha inaad magacaaga sheegto, ama inaad wax samayso kadib.
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = Internetku hadda kuuma shaqaynayo. Lambarradani waa kuwii { $day }. Weli waad wici kartaa ama fariin qoraal ah (text) diri kartaa haddii telefoonku signal leeyahay.
numbers-999 = Khatar ma ku jirtaa? Wac 999
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = Miyaadan hadli karin?
numbers-quiet = Adigoon hadlin
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = Lambarro loogu talagalay:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = Xaaladdayda
numbers-any-about = Xaalad kasta
numbers-who = Cidda loogu talagalay
numbers-any-who = Qof kasta
numbers-need = Waxa aan u baahanahay
numbers-any-need = Wax kasta
numbers-where = Halka aan joogo
numbers-any-where = Meel kasta
numbers-list = Adeegyada
numbers-count = { $n ->
    [one] Waxaa muuqda { $n } adeeg.
   *[other] Waxaa muuqda { $n } adeeg.
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n } adeeg
   *[other] { $n } adeeg
}
numbers-none = Ma jiro adeeg waafaqsan wixii aad dooratay oo dhan. Hal doorasho ka saar, ama isku day mid ka mid ah adeegyada hoose.
numbers-all = Tus lambarrada oo dhan
number-more = Faahfaahin
# Read by screen readers.
number-more-about = { $name }: faahfaahin
number-free = Bilaash
# In few words, where the number was checked more than six months ago.
number-old = Waa laga yaabaa inuu isbeddelay
number-for = Loogu talagalay: { $who }
number-call = Wac { $number }
number-relay = Relay UK: { $number }
number-text = Text u dir { $number }
number-text-word = Erayga { $word } ku dir fariin qoraal ah (text).
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = Ka hor intaadan u baahan, “{ $word }” fariin qoraal ah (text) ugu dir 999, fariinta kuu timaaddana ugu jawaab “yes”. Fariin kale ayaa kuu sheegaysa in diiwaangelintu dhammaatay.
number-bsl = BSL: { $how }
number-chat-go = Fur chat-ka
number-chat = Chat: { $address }
number-web = Bogga internetka: { $address }
number-email = Email: { $address }
number-open-address = Hadda fur
number-none = Ma jiro lambar aan hubno
number-no-way = Ma hayno lambar aan hubno. Khad kale oo caawimaad ayaa laga yaabaa inuu kaa caawiyo inaad iyaga la xiriirto.



## Saving

# Said on every page of the plan.
kept-no = Lama kaydin. Waa la tirtiri doonaa haddii aad ka baxdo, ama haddii aadan 15 daqiiqo taaban.
kept-saving = Waa la kaydinayaa…
kept-saved = Waa la kaydiyay. Waa la qufuli doonaa markaad ka baxdo.
kept-not-full = Lama kaydin: browser-kani waa buuxaa. Wixii aad ugu dambayn beddeshay halkan ayay ku jiraan ilaa aad ka baxdo. Inta kale waa kaydsan tahay. Nuqul samee, ama meel bannee.
kept-not-blocked = Lama kaydin: browser-kani bogagga uma oggola inay wax kaydiyaan. Wixii aad qortay halkan ayay ku jiraan ilaa aad ka baxdo.
kept-not-too-large = Lama kaydin: qoraalku aad buu u dheer yahay. Wixii aad ugu dambayn beddeshay halkan ayay ku jiraan ilaa aad ka baxdo. Inta kale waa kaydsan tahay. Mid ka mid ah qoraallada soo gaabi.
kept-not-elsewhere = Lama kaydin: tab kale ayaa qorshaha lagu tirtiray, ama shanta eray ee qorshaha lagu beddelay. Waxa aad arkayso boggan oo keliya ayay ku jiraan.
kept-not-failed = Weli lama kaydin. Mar kale ayaa la isku dayi doonaa. Wixii aad qortay weli halkan ayay ku jiraan.
save-it = Kaydi
own-field = Jumlad aad adigu qorto
own-empty = Marka hore jumladdaada qor.
idle-locks = { $n ->
    [one] Daqiiqo gudaheed ayaa la qufulayaa. Waxba ma lumayaan.
   *[other] { $n } daqiiqo kadib ayaa la qufulayaa. Waxba ma lumayaan.
}
idle-clears = { $n ->
    [one] Muddo boggan lama taaban. Wixii aad qortay lama kaydin, daqiiqo kadibna waa la tirtiri doonaa.
   *[other] Muddo boggan lama taaban. Wixii aad qortay lama kaydin, { $n } daqiiqo kadibna waa la tirtiri doonaa.
}
idle-carry-on = Sii wad
practise-now = Hadda ku tababaro

## Making a copy, and opening one

carry-go = Nuqul samee…
full-soon = Meel badan ma harin. Waad sii wadi kartaa, waxna lama goyn doono. Qaybaha ugu dheer waa: { $where }.
full-things = boorsada diyaarsan
full-people = dadka aad ku kalsoon tahay
full-steps = tallaabooyinka
full-notes = qoraallada
full-diary = xusuus-qorka
full-reviews = dib-u-eegisyada

## When something is not right

error-too-long = Intaas hal meel way ku badan tahay. Weli halkan ayay taallaa: laba u kala qaybi.
error-empty = Marka hore wax qor, kadibna ku dar.
error-read-only = Qorshahan waxaa lagu kaydiyay nooc (version) boggan ah oo ka cusub kan hadda furan. Halkan waad ku akhrisan kartaa, laakiin ma beddeli kartid. Haddii aad bogga dib u furto, waa laga yaabaa inay caawiso.
error-missing = Taasi halkan hadda kuma jirto.

## What each way of getting in touch leaves behind

leaves-call = Wicitaanku liiska wicitaannadaada ayuu ku haraa. Wicitaannada 0800 iyo 0808 sida caadiga ah biilka kama muuqdaan. Kuwa kale way ka muuqan karaan.
leaves-text = Fariinta qoraalka ah (text) iyo jawaabteeda waxay ku haraan fariimahaaga. Fariintu biilkana way ka muuqan kartaa.
leaves-chat = Chat-ku waa bog internet. Wuxuu ka muuqdaa liiska bogagga aad furtay (browser history).
leaves-web = Bogga internetku wuxuu ka muuqdaa liiska bogagga aad furtay (browser history).
leaves-email = Email-ku wuxuu ku haraa galka Sent (kuwa aad dirtay), jawaabtuna inbox-kaaga.
leaves-relay = Relay UK waxay isticmaashaa app ama textphone. App-ku telefoonkaaga wuu ka muuqdaa, wicitaankuna liis ayuu ka muuqan karaa.
leaves-bsl = Wicitaanka muuqaalka ah ee BSL (luqadda dhegoolayaasha Britain) wuxuu isticmaalaa app ama bog internet. Wuxuu ka muuqan karaa telefoonkaaga ama liiska bogagga aad furtay (browser history).

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = Saacaduhu waa waqtiga UK.

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = Boggan ii akhri
read-stop = Jooji akhriska
easy-print = Daabac boggan
easy-print-hint = Daabac keliya haddii aan cidina heli doonin.
easy-not-printed = Browser-kani ma furi karo daaqadda daabacaadda. Isku day browser kale, ama qof aad ku kalsoon tahay weydiiso inuu kuu daabaco.

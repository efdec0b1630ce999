### Words around the numbers to call, for times and dates, and lines about services. The services
### themselves are data, in ../areas/.

## Who it is for

who-anyone = Qof kasta
who-women = Haweenka
who-men = Ragga
who-lgbt = Dadka LGBT+
who-child = Carruurta iyo dhallinyarada
who-older = Dadka waayeelka ah
who-worried-self = Dadka ka walaacsan sida ay iyagu qof ula dhaqmaan
who-worker = Shaqaalaha dadka caawiya
who-family = Saaxiibbada iyo qoyska

## What is needed, in a list headed “What I need”

need-danger = Caawimaad hadda: khatar ayaan ku jiraa
need-talk = Qof aan la hadlo
need-refuge = Meel ammaan ah oo aan joogo
need-law = Talo sharci ama amar maxkamadeed
need-money = Caawimaad lacag ama deyn ku saabsan
need-stalking = Caawimaad marka qof si joogto ah ii daba-galo (stalking)
need-forced-marriage = Caawimaad guur khasab ah ku saabsan
need-honour = Caawimaad ku saabsan xadgudub “sharaf” lagu marmarsiiyoodo
need-images = Caawimaad marka sawirradayda gaarka ah la faafinayo
need-sexual = Caawimaad kufsi ama weerar galmo kadib
need-child = Caawimaad ilmo loogu talagalay
need-suicidal = Caawimaad marka aan ka fikirayo inaan isdilo
need-own-behaviour = Caawimaad si aan u beddelo sida aan qof ula dhaqmo
need-local = Caawimaad ii dhow
need-drink = Caawimaad khamri ama daroogo ku saabsan

## Where

area-england = England
area-wales = Wales
area-scotland = Scotland
area-northern-ireland = Northern Ireland
area-uk = UK oo dhan
area-croydon = Croydon
area-merton = Merton
area-norfolk = Norfolk

## When it is open. Times are UK times, such as 17:00.

open-always = Waa furan yahay habeen iyo maalin
open-until = Hadda waa furan yahay, ilaa { $time }
closed-opens = Hadda waa xiran yahay. Wuxuu furmayaa { $day }, saacadda { $time }.
closed-opens-today = Hadda waa xiran yahay. Maanta ayuu furmayaa, saacadda { $time }.
closed-opens-tomorrow = Hadda waa xiran yahay. Berri ayuu furmayaa, saacadda { $time }.
# On a bank holiday, and when the next opening is on one. “In part of the UK”: only some of the nations have it.
holiday-open = Maanta waa maalin fasax ah, bank holiday ({ $name }). Waa laga yaabaa inuu xiran yahay. Badanaa wuxuu furan yahay ilaa { $time }.
holiday-open-part = Maanta waa maalin fasax ah, bank holiday, qayb UK ka mid ah oo keliya ({ $name }). Waa laga yaabaa inuu xiran yahay. Badanaa wuxuu furan yahay ilaa { $time }.
holiday-opens = Maalintaas waa maalin fasax ah, bank holiday ({ $name }), markaa waa laga yaabaa inuusan furmin.
holiday-opens-part = Maalintaas waa maalin fasax ah, bank holiday, qayb UK ka mid ah oo keliya ({ $name }), markaa waa laga yaabaa inuusan furmin.
bank-holidays-unknown = Maalinta fasaxa ah (bank holiday) waa laga yaabaa inuu xiran yahay.
hours-unknown = Ma naqaan saacadaha uu furan yahay. Weli way mudan tahay in la isku dayo.
hours-line = { $days }: { $from } ilaa { $to }
hours-days = { $first } ilaa { $last }
# How the details are known. The first is for what a host has checked.
checked-on = Waxaa la hubiyay { $date }
seen-rung = Lambarka waxaan wacnay { $date }
seen-own-page = Waxaa laga soo qaatay boggooda { $date }
seen-elsewhere = Waxaa laga soo qaatay liis kale { $date }
seen-undated = Waxaa laga soo qaatay bog aan taariikh lahayn.
checked-date = { $day } { $month } { $year }
may-have-changed = Muddo ayaa laga joogaa, markaa waa laga yaabaa inuu isbeddelay.
day-mon = Isniinta
day-tue = Talaadada
day-wed = Arbacada
day-thu = Khamiista
day-fri = Jimcaha
day-sat = Sabtida
day-sun = Axadda
month-1 = Janaayo
month-2 = Febraayo
month-3 = Maarso
month-4 = Abriil
month-5 = Maajo
month-6 = Juun
month-7 = Luulyo
month-8 = Agoosto
month-9 = Sebtembar
month-10 = Oktoobar
month-11 = Nofembar
month-12 = Disembar

## Bank holidays (../bank-holidays.toml)

holiday-new-year = Maalinta Sannadka Cusub
holiday-2-january = 2 Janaayo
holiday-st-patrick = Maalinta St Patrick
holiday-good-friday = Good Friday
holiday-easter-monday = Isniinta Easter
holiday-early-may = horraanta Maajo
holiday-spring = gu’ga
holiday-world-cup = Koobka Adduunka
holiday-12-july = 12 Luulyo
holiday-summer = xagaaga
holiday-st-andrew = Maalinta St Andrew
holiday-christmas = Maalinta Kirismaska
holiday-boxing = Boxing Day

## A line about one service, named by `note` in ../areas/

note-police-999 =
    Haddii aad mobile ka wacayso oo aadan hadli karin, khadka ku sii jir oo riix 55 marka lagaa codsado. Haddii aadan riixin, wicitaanku wuu go’ayaa. 55 booliska uma sheegto meesha aad joogto.
    Haddii aad telefoonka guriga (landline) ka wacayso, khadka ku sii jir. Si aad 999 fariin qoraal ah (text) ugu dirto, marka hore isdiiwaangeli: erayga “register” fariin qoraal ah ugu dir 999, fariinta kuu timaaddana ugu jawaab “yes”.
    Relay UK waa 18000. 999 BSL waa bilaash, waana muuqaal (video).
note-police-101 = Waxaa loogu talagalay marka aan cidna khatar ku jirin. Telefoon kasta waa ka bilaash, laakiin UK gudaheeda oo keliya.
note-ncdv = Waxay kaa caawiyaan inaad codsato amar maxkamadeed oo qof kaa fogeeya. England iyo Wales ayaa loogu talagalay.
note-respect = Waxaa loogu talagalay dadka ka walaacsan sida ay ula dhaqmaan lammaanahooda. Waxay kaloo kuu sheegi karaan barnaamijyo jira.
note-encompass = Waxaa loogu talagalay shaqaalaha iskuullada. Xogtani waa ta 2020.
note-forced-marriage-unit = Habeenkii ama dhammaadka toddobaadka, wac 020 7008 5000. Haddii aad UK dibaddeeda ka wacayso, 0-ka ugu horreeya ku beddel +44.
note-rape-crisis = Waxaa loogu talagalay dadka 16 jirka ah iyo wixii ka weyn ee England iyo Wales, goor kasta oo ay dhacday. Magacaagu wuu qarsoonaan karaa.
note-fjc =
    Caawimaad dhowr adeeg oo hal meel wada jooga. Lambarkan waxaa ugu dambayn la arkay 2020 ama 2021, markaa waa laga yaabaa inuu isbeddelay.
    Haddii aan cidna ka jawaabin, haweenku waxay wici karaan 0808 2000 247, qof kastana wuxuu wici karaa 0808 168 9111, habeen iyo maalin.
note-bcwa = Guryo badbaado (refuge) iyo taageero ay helaan haweenka iyo carruurta Bromley iyo Croydon.
# The services that these two were for have gone. The ids stay.
note-cdars = Bogga Merton Council ayaa sheegaya cidda hadda caawin karta.
note-norfolk-council = Haddii ay ku saabsan tahay sida adigu aad qof ula dhaqanto, wac Respect Phoneline, 0808 802 4040.
note-ndah = Waxaa loogu talagalay haweenka, iyo qof kasta oo qof kale u walaacsan. Waxay raadin karaan boos guri badbaado (refuge), waxayna kugu caawin karaan luqado badan. Waxaa maamusha hay’adda Refuge.
note-live-fear-free = Qof kasta ayuu u furan yahay, wuxuuna ku saabsan yahay xadgudubka. Welsh ama Ingiriisi. Waa ka bilaash telefoonnada guriga iyo mobile-yada intooda badan, biilkana kama muuqdo.
note-sdafmh = Waxaa loogu talagalay qof kasta, da’ kasta iyo jinsi kasta. Waxay kaa caawin karaan inaad la xiriirto kooxda Women’s Aid ee deegaankaaga, si boos guri badbaado (refuge) loo raadiyo.
note-dsahelpline = Waxaa loogu talagalay dadka 18 jirka ah iyo wixii ka weyn, jinsi kasta. Waxay kaa caawin karaan inaad guri badbaado (refuge) gaarto saacad kasta. Haddii aad ka yar tahay 18, wac Childline, 0800 1111.
note-bawso = Waxaa loogu talagalay dadka madow, dadka qowmiyadaha laga tirada badan yahay iyo dadka soo galootiga ah. Waxay leeyihiin guryo badbaado (refuge) iyo guryo ammaan ah.
note-mens-advice-line = Bilaash, biilkana kama muuqdo. Dadka trans-ka iyo non-binary-ga ahna way wici karaan. Saacadaha kale, haddii aad joogto England ama Wales, wac Victim Support, 0808 168 9111. Haddii aad joogto Wales, Scotland ama Northern Ireland, khadka caawimaadda ee ugu weyn raggana waa u furan yahay, saacad kasta.
note-galop = Waxaa loogu talagalay dadka LGBT+ ee 18 jirka ah iyo wixii ka weyn. Saacaduhu waa laga yaabaa inay isbeddeleen, ee eeg bogga internetka haddii aad awooddo.
note-rape-crisis-scotland = Waxaa loogu talagalay dadka 13 jirka ah iyo wixii ka weyn, jinsi kasta. Wicitaanku biilka kama muuqdo.
note-sarcs-scotland = Waxaa loogu talagalay dadka 16 jirka ah iyo wixii ka weyn. Waad tagi kartaa adigoon booliska u sheegin. Shaqaale caafimaad ayaa dib kuu soo wacaya: sheeg haddii aysan ammaan ahayn in dib laguu soo waco. Xogtani waa ta 2022.
note-rowan = Caawimaad kufsi ama weerar galmo kadib, da’ kasta, hadda ha ahaado ama waa hore. Khasab ma aha inaad booliska u sheegto.
note-victim-support = Khasab ma aha inaad booliska u sheegto, wax dhib ahna ma leh inta waqti laga joogo.
note-victim-support-scotland = Waad kala hadli kartaa arrinta intaadan booliska go’aan ka gaarin.
note-housing-executive = Haddii aad Northern Ireland joogto oo aadan haysan meel ammaan ah oo aad ku hoyato, cidda caawisa waa Housing Executive, ee ma aha council-ka.
note-womens-aid-directory = Liiska adeegyada deegaannada. Deegaankaaga ka raadi, kadibna mid wac.
note-signhealth = Waxaa loogu talagalay dadka dhegoolayaasha ah. Qaybaha England qaarkood adeeggan ma laha.
note-samaritans = Way ku dhegaystaan. Telefoon kasta waa ka bilaash, biilkana kama muuqdo.
note-shout = Marka wax walba kugu cuslaadaan. Fariin qoraal ah (text) oo keliya, habeen iyo maalin.
note-lifeline-ni = Waxaa loogu talagalay qof kasta oo Northern Ireland jooga oo aad u dhibban ama rajo beelay.
note-nhs-111 = Dooro qaybta caafimaadka dhimirka (mental health). Haddii aad Wales joogto, riix 2. Haddii aad Northern Ireland joogto, halkeeda wac Lifeline, 0808 808 8000.
note-childline = Waxaa loogu talagalay qof kasta oo ka yar 19 jir. Wicitaanku biilka kama muuqdo. Si aad chat u isticmaasho, marka hore akoon ayaa la samaystaa.
note-switchboard = Mutadawiciin LGBT+ ah oo ku dhegaysta.
note-civil-legal-advice = Waxaa loogu talagalay dadka laga yaabo inay helaan legal aid (caawimaad lagu bixiyo lacagta qareenka). Dib ayay kuu soo wici karaan: sheeg goorta ay ammaan tahay. Ama fariin qoraal ah (text) ugu dir 80010 erayga legalaid iyo magacaaga. Markaas maalin gudaheed ayay ku soo wacayaan, lambar qarsoon ayayna ka soo wacayaan. Fariin qoraal ah u dir oo keliya haddii wicitaan goor kasta kuu ammaan yahay.
note-revenge-porn-helpline = Waxaa loogu talagalay dadka 18 jirka ah iyo wixii ka weyn. Waxay caawiyaan in sawirrada laga saaro meelaha la geliyay. Haddii aad ka yar tahay 18, wac Childline, 0800 1111.
note-southall-black-sisters = Waxaa loogu talagalay haweenka madow iyo haweenka qowmiyadaha laga tirada badan yahay. Shaqaalahoodu waxay joogaan galbeedka London, laakiin haweenka meelo kale jooga way wici karaan. Haddii voicemail kuu furmo, fariin cod ah dhaaf oo keliya haddii ay ammaan tahay inay dib kuu soo wacaan.
note-muslim-womens-network = Waxay fahamsan yihiin diinta iyo dhaqanka.
note-rights-of-women = Waxay haweenka England iyo Wales siiyaan talo sharci oo bilaash ah oo sir ah, kuna saabsan sharciga qoyska.
note-nspcc = Waxaa loogu talagalay dadka waaweyn ee ilmo u walaacsan. Khasab ma aha inaad hubto intaadan wicin.
note-nspcc-fgm = Haddii aad u walaacsan tahay in gabar la gudi doono, ama la guday. Gabar hadda khatar ku jirta, u wac 999.
note-sarcs-england = Waxaa loogu talagalay qof kasta, da’ kasta, booliska oo la socda ama la’aantood. Xarunta kuugu dhow ka raadi bogga. Way furan yihiin habeen iyo maalin.
note-freedom = Waxay xannaaneeyaan eyda dadka guriga ka tagaya. Waxay ka shaqeeyaan qaybo ka mid ah England, Scotland iyo Wales.
note-paladin = Waxaa loogu talagalay dadka England iyo Wales ee khatar weyn kaga jira qof si joogto ah u daba-gala (stalker).
note-drinkline = Waxaa loogu talagalay dadka ka walaacsan khamriga ay cabbaan, ama kan qof kale cabbo.
note-frank = Talo ku saabsan daroogada, ha ku khusayso adiga ama qof aad taqaanno.
note-al-anon = Waxaa loogu talagalay dadka la nool, ama jecel, qof khamri aad u badan cabba. Toddobaadka toddobadiisa maalmood way furan tahay.
note-nacoa = Waxaa loogu talagalay qof kasta oo waalidkii khamri aad u badan cabbo, da’ kasta.
note-with-you = Caawimaad bilaash ah oo ku saabsan khamri ama daroogo.
note-adfam = Waxaa loogu talagalay dadka ay saamayso khamriga ama daroogada qof kale isticmaalo. Waxay online ku bixiyaan taageero qof-qof ah (one-to-one).
note-addiction-family-support = Waxaa loogu talagalay dadka ay saamayso khamriga ama daroogada qof kale isticmaalo. Khad caawimaad ayay leeyihiin maalin kasta oo sannadka ah: boggooda ayaa sheegaya sida loola xiriiro.
note-scottish-families = Waxaa loogu talagalay dadka 16 jirka ah iyo wixii ka weyn ee ka walaacsan khamriga ama daroogada qof kale isticmaalo.
note-pegs = Waxaa loogu talagalay waalidka uu ilmahoodu dhibaateeyo, da’ kasta ha jiree ilmuhu, meel kasta oo UK ah. Bilaash, waana online. Boggooda ayaad ka weydiisanaysaa, jawaabtuna waxay qaadan kartaa ilaa toban maalmood oo shaqo.
note-dan-247 = Caawimaad ku saabsan daroogo iyo khamri, oo loogu talagalay adiga ama qof qoyskaaga ka mid ah. Welsh ama Ingiriisi.
note-drugs-and-alcohol-ni = Liiska adeegyada Northern Ireland, ee dadka khamri cabba ama daroogo isticmaala iyo qoysaskooda.
note-merton-council = Bogga council-ka ayaa sheegaya cidda caawin karta dadka Merton. Tan iyo 2023 wuxuu kaloo lahaa barnaamij loogu talagalay dadka ku xadgudba lammaanahooda: weydii inuu weli socdo.
note-nidas = Waxaa loogu talagalay dadka Norfolk ee 16 jirka ah iyo wixii ka weyn, iyo carruurtooda. Bogga ayaa sheegaya sida loola xiriiro.

## What people may say of themselves when they look for a number (../finder.toml)

situation-man = Waxaan ahay nin
situation-deaf = Waxaan ahay dhegoole, ama telefoonka kuma hadli karo
situation-lgbt = Waxaan ahay LGBT+
situation-visa = Waxaan ka walaacsanahay fiisahayga, ama xaqa aan u leeyahay inaan halkan joogo
situation-visa-note =
    Haddii aad khatar ku jirto, wac 999. Haddii kale, la hadal mid ka mid ah khadadkan caawimaadda intaadan cidna siin magacaaga ama waraaqahaaga. Waxaa laga yaabaa in boolisku arrintaada u sheegaan Home Office.
    Weydiiso turjubaan aan qoyskaaga ka mid ahayn. Haddii aad rabto talo ku saabsan fiisahaaga, la tasho qareen (solicitor) ama lataliye immigration-ka oo diiwaangashan.
situation-family = Qofka i dhibaateynaya waa wiilkayga, gabadhayda ama qof kale oo qaraabadayda ah
situation-older = Waan da’ weynahay
situation-young = Waan ka yarahay 18 jir
situation-young-note = Sheeg inta aad rabto, badan ama yar. Haddii adiga ama ilmo kale khatar ku jiro, qofka aad la hadlayso waxaa laga yaabaa inuu ku khasban yahay inuu cid u sheego.
situation-marry = Waxaan ka baqayaa in guur la igu khasbo
situation-marry-note = Haddii hadda dalka dibaddiisa laguu kaxaynayo, wac 999. Haddii aad garoonka diyaaradaha joogto, shaqaalaha ammaanka (security) ka codso inay keligaa kula kulmaan. Khad kasta oo caawimaad ka codso inuusan qoyskaaga la xiriirin.
situation-followed = Qof baa i daba socda, isha igu haya ama i raadraacaya
situation-followed-note = Haddii qofkaasi meel dhow joogo oo aad ka baqayso, wac 999. Haddii uu yahay lammaanahaaga ama lammaanahaagii hore, khad caawimaad oo xadgudubka guriga ku saabsan ayaa sidoo kale ku caawin kara, habeen iyo maalin.
situation-pictures = Qof baa faafinaya sawirradayda gaarka ah, ama sheegaya inuu faafin doono
situation-rape = Waa la i kufsaday ama weerar galmo ayaa la ii geystay
situation-rape-note =
    Xarunta dadka weerarka galmada loo geystay (SARC) way ku caawin kartaa, booliska oo la socda ama la’aantood. Khad caawimaad weydii halka ay ku taallo ta kuugu dhow.
    Marnaba goor dambe ma aha in la weydiiyo. Haddii ay dhowaan dhacday, daawada ka hortagta HIV waxaa la bilaabi karaa 72 saac gudahood oo keliya, uur-ka-hortagga degdegga ahna waxaa la qaadan karaa 5 maalmood gudahood oo keliya. Ma ka yar tahay 16 jir? Wac Childline, 0800 1111. Haddii aad Northern Ireland joogto, The Rowan waxay qaabilaan da’ kasta.
situation-money = Waxay ku saabsan tahay lacag ama deyn
situation-court = Waxaan u baahanahay amar maxkamadeed, ama kiis ayaa maxkamad yaalla
situation-low = Waxaan dareemayaa inaanan sii wadi karin nolosha
situation-low-note = Haddii aad ku dhowdahay inaad naftaada wax yeesho, wac 999 ama tag A&E (qaybta degdegga ee isbitaalka).
situation-child = Ilmo ayaan u walaacsanahay
situation-friend = Saaxiib ama qaraabo ayaan u walaacsanahay
situation-myself = Waxaan ka walaacsanahay sida aan qof ula dhaqmo
situation-drink = Khamri ama daroogo ayaa arrinta qayb ka ah
situation-drink-note = Khadadkan caawimaadda intooda badan adigana waa kuu furan yihiin, ee uma gaar aha qofka khamriga cabba ama daroogada isticmaala. Khasab ma aha inaad sugto ilaa qofkaasi caawimaad rabo.
situation-worker = Waxaan ahay shaqaale dadka caawiya

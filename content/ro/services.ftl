### Words around the numbers to call, for times and dates, and lines about services. The services
### themselves are data, in ../areas/.

## Who it is for

who-anyone = Oricine
who-women = Femei
who-men = Bărbați
who-lgbt = Persoane LGBT+
who-child = Copii și tineri
who-older = Persoane în vârstă
who-worried-self = Persoane îngrijorate de propriul comportament
who-worker = Specialiști
who-family = Prieteni și familie

## What is needed, in a list headed “What I need”

need-danger = Ajutor acum: sunt în pericol
need-talk = Cineva cu care să vorbesc
need-refuge = Un loc sigur unde să stau
need-law = Sfaturi juridice sau un ordin de la judecător (court order)
need-money = Ajutor când e vorba de bani sau de datorii
need-stalking = Ajutor în caz de stalking (urmărire și hărțuire)
need-forced-marriage = Ajutor în caz de căsătorie forțată
need-honour = Ajutor în caz de abuz în numele „onoarei”
need-images = Ajutor când cineva dă mai departe poze intime
need-sexual = Ajutor după viol sau agresiune sexuală
need-child = Ajutor pentru un copil
need-suicidal = Ajutor, pentru că mă gândesc la sinucidere
need-own-behaviour = Ajutor ca să schimb felul în care mă port cu cineva
need-local = Ajutor aproape de mine
need-drink = Ajutor când e vorba de alcool sau droguri

## Where

area-england = Anglia
area-wales = Țara Galilor
area-scotland = Scoția
area-northern-ireland = Irlanda de Nord
area-uk = Tot Regatul Unit (UK)
area-croydon = Croydon
area-merton = Merton
area-norfolk = Norfolk

## When it is open. Times are UK times, such as 17:00.

open-always = Deschis zi și noapte
open-until = Deschis acum, până la { $time }
closed-opens = Închis acum. Se deschide { $day } la { $time }.
closed-opens-today = Închis acum. Se deschide azi la { $time }.
closed-opens-tomorrow = Închis acum. Se deschide mâine la { $time }.
# On a bank holiday, and when the next opening is on one. “In part of the UK”: only some of the nations have it.
holiday-open = Azi e zi liberă legală, „bank holiday” ({ $name }). S-ar putea să fie închis. De obicei e deschis până la { $time }.
holiday-open-part = Azi e zi liberă legală, „bank holiday”, într-o parte din UK ({ $name }). S-ar putea să fie închis. De obicei e deschis până la { $time }.
holiday-opens = În ziua aceea e zi liberă legală, „bank holiday” ({ $name }), așa că s-ar putea să rămână închis.
holiday-opens-part = În ziua aceea e zi liberă legală, „bank holiday”, într-o parte din UK ({ $name }), așa că s-ar putea să rămână închis.
bank-holidays-unknown = S-ar putea să fie închis într-o zi liberă legală („bank holiday”).
hours-unknown = Nu știm programul acestui serviciu. Merită totuși să încercați.
hours-line = { $days }: de la { $from } la { $to }
hours-days = de { $first } până { $last }
# How the details are known. The first is for what a host has checked.
checked-on = Verificat pe { $date }
seen-rung = Am sunat la acest număr pe { $date }
seen-own-page = Preluat de pe pagina serviciului pe { $date }
seen-elsewhere = Preluat din altă listă pe { $date }
seen-undated = Preluat de pe o pagină fără dată.
checked-date = { $day } { $month } { $year }
may-have-changed = A trecut ceva timp de atunci, așa că s-ar putea să se fi schimbat.
day-mon = luni
day-tue = marți
day-wed = miercuri
day-thu = joi
day-fri = vineri
day-sat = sâmbătă
day-sun = duminică
month-1 = ianuarie
month-2 = februarie
month-3 = martie
month-4 = aprilie
month-5 = mai
month-6 = iunie
month-7 = iulie
month-8 = august
month-9 = septembrie
month-10 = octombrie
month-11 = noiembrie
month-12 = decembrie

## Bank holidays (../bank-holidays.toml)

holiday-new-year = Anul Nou
holiday-2-january = 2 ianuarie
holiday-st-patrick = Sfântul Patrick
holiday-good-friday = Good Friday, Vinerea Mare din UK
holiday-easter-monday = Easter Monday, a doua zi de Paște din UK
holiday-early-may = cea de la începutul lui mai
holiday-spring = cea de primăvară
holiday-world-cup = Cupa Mondială
holiday-12-july = 12 iulie
holiday-summer = cea de vară
holiday-st-andrew = Sfântul Andrei
holiday-christmas = Crăciunul
holiday-boxing = a doua zi de Crăciun

## A line about one service, named by `note` in ../areas/

note-police-999 =
    De pe mobil, dacă nu puteți vorbi, rămâneți pe fir și apăsați 55 când vi se cere (în engleză: „press 55”). Dacă nu apăsați, apelul se încheie. 55 nu îi arată poliției unde sunteți.
    De pe telefon fix, rămâneți pe fir. Ca să puteți trimite SMS la 999, înregistrați-vă întâi: trimiteți prin SMS „register” la 999 și răspundeți „yes” la mesajul care vine.
    Numărul Relay UK este 18000. 999 BSL (în limba semnelor britanice) e gratuit, prin video.
note-police-101 = Când nimeni nu e în pericol. Gratuit de pe orice telefon, dar numai din UK.
note-ncdv = Vă ajută să cereți de la judecător un ordin de protecție, care îi interzice cuiva să se apropie de dumneavoastră. Pentru Anglia și Țara Galilor.
note-respect = Pentru persoane îngrijorate de felul în care se poartă cu partenerul sau partenera. Vă poate spune și despre programe de schimbare a comportamentului.
note-encompass = Pentru personalul școlilor. Informațiile acestea sunt din 2020.
note-forced-marriage-unit = Noaptea sau în weekend, sunați la 020 7008 5000. Din străinătate, puneți +44 în locul primului 0.
note-rape-crisis = Pentru persoane de la 16 ani în sus din Anglia și Țara Galilor, indiferent când s-a întâmplat. Nu e nevoie să spuneți cine sunteți.
note-fjc =
    Ajutor de la mai multe servicii, într-un singur loc. Numărul acesta apărea ultima dată în 2020 sau 2021, așa că s-ar putea să se fi schimbat.
    Dacă nu răspunde nimeni, femeile pot suna la 0808 2000 247, iar oricine poate suna la 0808 168 9111, zi sau noapte.
note-bcwa = Refugii (case sigure) și sprijin pentru femei și copii în Bromley și Croydon.
# The services that these two were for have gone. The ids stay.
note-cdars = Pe pagina consiliului local (Merton Council) scrie cine poate ajuta acum.
note-norfolk-council = Dacă vă îngrijorează propriul comportament, sunați la Respect Phoneline, 0808 802 4040.
note-ndah = Pentru femei și pentru oricine își face griji pentru cineva. Poate căuta un loc într-un refugiu (o casă sigură) și poate ajuta în multe limbi. Ține de organizația Refuge.
note-live-fear-free = Pentru oricine, despre abuz. În galeză sau engleză. Gratuit de pe telefon fix și de pe cele mai multe mobile, și nu apare pe factură.
note-sdafmh = Pentru orice vârstă și orice gen. Vă poate pune în legătură cu grupul local Women’s Aid pentru un loc într-un refugiu (o casă sigură).
note-dsahelpline = Pentru persoane de la 18 ani în sus, de orice gen. Vă poate ajuta să ajungeți la un refugiu (o casă sigură) la orice oră. Dacă aveți sub 18 ani, sunați la Childline, 0800 1111.
note-bawso = Pentru persoane de culoare, din minorități etnice și migrante. Are refugii și case sigure.
note-mens-advice-line = Gratuit, și nu apare pe factură. Pot suna și persoanele trans și nonbinare. La alte ore, în Anglia și Țara Galilor, sunați la Victim Support, 0808 168 9111. În Țara Galilor, Scoția și Irlanda de Nord, linia de ajutor principală e și pentru bărbați, la orice oră.
note-galop = Pentru persoane LGBT+ de la 18 ani în sus. Programul s-ar putea să se fi schimbat, așa că uitați-vă pe pagina web, dacă puteți.
note-rape-crisis-scotland = Pentru persoane de la 13 ani în sus, de orice gen. Apelul nu apare pe factură.
note-sarcs-scotland = Pentru persoane de la 16 ani în sus. Puteți merge fără să anunțați poliția. Vă sună înapoi un cadru medical: spuneți dacă apelul v-ar putea pune în pericol. Informațiile acestea sunt din 2022.
note-rowan = Ajutor după viol sau agresiune sexuală, la orice vârstă, acum sau demult. Nu e nevoie să anunțați poliția.
note-victim-support = Nu e nevoie să anunțați poliția și nu contează cât timp a trecut.
note-victim-support-scotland = Puteți vorbi pe îndelete înainte să hotărâți dacă mergeți la poliție.
note-housing-executive = Dacă nu aveți un loc sigur unde să stați, în Irlanda de Nord ajută Housing Executive, nu consiliul local (council).
note-womens-aid-directory = O listă de servicii locale. Căutați zona dumneavoastră, apoi sunați la unul dintre ele.
note-signhealth = Pentru persoane surde. Serviciul nu există în toate zonele din Anglia.
note-samaritans = Oameni care vă ascultă. Gratuit de pe orice telefon, și nu apare pe factură.
note-shout = Când nu mai faceți față. Numai prin SMS, zi și noapte.
note-lifeline-ni = Pentru oricine din Irlanda de Nord care trece prin clipe foarte grele sau nu mai are speranță.
note-nhs-111 = Alegeți opțiunea pentru sănătate mintală („mental health”). În Țara Galilor, apăsați 2. În Irlanda de Nord, sunați în schimb la Lifeline, 0808 808 8000.
note-childline = Pentru oricine are sub 19 ani. Apelul nu apare pe factură. Pentru chat e nevoie întâi de un cont.
note-switchboard = Voluntari LGBT+ care ascultă.
note-civil-legal-advice = Pentru cei care ar putea primi „legal aid” (ajutor la plata unui avocat, „solicitor”). Serviciul vă poate suna înapoi: spuneți când o poate face fără pericol pentru dumneavoastră. Sau trimiteți prin SMS cuvântul legalaid și numele dumneavoastră la 80010. Apoi vă sună în cel mult o zi, de la un număr ascuns. Trimiteți SMS numai dacă apelul poate veni la orice oră fără pericol pentru dumneavoastră.
note-revenge-porn-helpline = Pentru persoane de la 18 ani în sus. Ajută la scoaterea pozelor de pe internet. Dacă aveți sub 18 ani, sunați la Childline, 0800 1111.
note-southall-black-sisters = Pentru femei de culoare și din minorități etnice. Consilierele sunt în vestul Londrei, dar pot suna și femei din alte părți. Dacă intră mesageria vocală, lăsați mesaj numai dacă vă pot suna înapoi fără pericol pentru dumneavoastră.
note-muslim-womens-network = Înțelege credința și cultura.
note-rights-of-women = Sfaturi juridice gratuite și confidențiale despre dreptul familiei, pentru femei din Anglia și Țara Galilor.
note-nspcc = Pentru adulți care își fac griji pentru un copil. Nu e nevoie să știți sigur înainte să sunați.
note-nspcc-fgm = Dacă vă temeți că unei fete i s-ar putea face mutilare genitală (FGM) sau că i s-a făcut deja. Pentru o fată în pericol acum, sunați la 999.
note-sarcs-england = La orice vârstă, cu sau fără poliție. Căutați pe pagină cel mai apropiat centru. Sunt deschise zi și noapte.
note-freedom = Are grijă de câinii celor care pleacă de acasă din cauza abuzului, în unele părți din Anglia, Scoția și Țara Galilor.
note-paladin = Pentru persoane din Anglia și Țara Galilor în mare pericol din cauza unui stalker (cineva care le urmărește și le hărțuiește).
note-drinkline = Pentru persoane îngrijorate de cât beau ele sau altcineva.
note-frank = Sfaturi despre droguri, pentru dumneavoastră sau despre cineva din jurul dumneavoastră.
note-al-anon = Pentru cei care locuiesc cu cineva care bea prea mult sau iubesc pe cineva care bea prea mult. Deschis șapte zile pe săptămână.
note-nacoa = Pentru oricine are un părinte care bea prea mult, la orice vârstă.
note-with-you = Ajutor gratuit când e vorba de alcool sau droguri.
note-adfam = Pentru persoane afectate de faptul că altcineva bea sau ia droguri. Oferă sprijin individual, online.
note-addiction-family-support = Pentru persoane afectate de faptul că altcineva bea sau ia droguri. Are o linie de ajutor în fiecare zi din an: pe pagina serviciului găsiți cum să luați legătura.
note-scottish-families = Pentru persoane de la 16 ani în sus, îngrijorate fiindcă altcineva bea sau ia droguri.
note-pegs = Pentru părinți cărora le face rău copilul lor, oricâți ani ar avea copilul, oriunde în UK. Gratuit și online. Cereți ajutor pe pagina serviciului, iar răspunsul poate dura până la zece zile lucrătoare.
note-dan-247 = Despre droguri și alcool, pentru dumneavoastră sau pentru cineva din familie. În galeză sau engleză.
note-drugs-and-alcohol-ni = O listă de servicii din Irlanda de Nord, pentru cei care beau sau iau droguri și pentru familiile lor.
note-merton-council = Pe pagina consiliului local (council) scrie cine poate ajuta în Merton. Din 2023 are și un program pentru cei care se poartă abuziv cu partenerul sau partenera: întrebați dacă mai funcționează.
note-nidas = Pentru persoane din Norfolk de la 16 ani în sus și pentru copiii lor. Pe pagină găsiți cum să luați legătura.

## What people may say of themselves when they look for a number (../finder.toml)

situation-man = Sunt bărbat
situation-deaf = Sunt o persoană surdă sau nu pot vorbi la telefon
situation-lgbt = Sunt LGBT+
situation-visa = Mă îngrijorează viza sau dreptul meu de a sta aici
situation-visa-note =
    Dacă sunteți în pericol, sunați la 999. Dacă nu, vorbiți cu una dintre aceste linii de ajutor înainte să dați cuiva numele sau actele. S-ar putea ca poliția să anunțe Home Office (Ministerul de Interne britanic) despre dumneavoastră.
    Cereți un interpret care nu e din familie. Pentru sfaturi despre viză, mergeți la un avocat („solicitor”) sau la un consilier de imigrație înregistrat.
situation-family = Îmi face rău fiul meu, fiica mea sau altă rudă
situation-older = Sunt în vârstă
situation-young = Am sub 18 ani
situation-young-note = Spune cât vrei tu, mult sau puțin. Dacă tu sau alt copil sunteți în pericol, s-ar putea ca persoana cu care vorbești să fie nevoită să anunțe pe cineva.
situation-marry = Mi-e frică să nu mă oblige cineva să mă căsătoresc
situation-marry-note = Dacă vă scoate cineva din țară acum, sunați la 999. La aeroport, cereți personalului de securitate să vorbiți între patru ochi. Cereți oricărei linii de ajutor să nu ia legătura cu familia dumneavoastră.
situation-followed = Cineva se ține după mine, mă supraveghează sau îmi urmărește locația
situation-followed-note = Dacă acea persoană e aproape și vă e frică, sunați la 999. Dacă e vorba de partenerul sau partenera, de acum ori din trecut, vă poate ajuta și o linie de ajutor pentru abuz domestic, zi și noapte.
situation-pictures = Cineva dă mai departe poze intime cu mine sau spune că o va face
situation-rape = Am trecut printr-un viol sau o agresiune sexuală
situation-rape-note =
    Un centru care ajută după o agresiune sexuală („sexual assault referral centre”, SARC) vă poate fi de ajutor, cu sau fără poliție. Întrebați la o linie de ajutor unde e cel mai apropiat.
    Nu e niciodată prea târziu să întrebați. Dacă s-a întâmplat de curând, tratamentul preventiv împotriva HIV se poate începe numai în primele 72 de ore, iar contracepția de urgență se poate folosi numai în primele 5 zile. Sub 16 ani? Sunați la Childline, 0800 1111. În Irlanda de Nord, la The Rowan se poate merge la orice vârstă.
situation-money = E vorba de bani sau de datorii
situation-court = Am nevoie de un ordin de la judecător (court order) sau există un proces
situation-low = Simt că nu mai pot
situation-low-note = Dacă sunteți pe punctul de a vă face rău, sunați la 999 sau mergeți la urgențe (A&E).
situation-child = Îmi fac griji pentru un copil
situation-friend = Îmi fac griji pentru un prieten, o prietenă sau o rudă
situation-myself = Mă îngrijorează felul în care mă port cu cineva
situation-drink = E vorba și de băutură sau droguri
situation-drink-note = Cele mai multe dintre aceste linii de ajutor sunt și pentru dumneavoastră, nu doar pentru cine bea sau ia droguri. Nu e nevoie să așteptați până când acea persoană vrea ajutor.
situation-worker = Întreb în interes de serviciu

### What the page itself says, before the app is there and beside it.

# The page on garden birds that covers everything.
cover-heading = Păsări din grădină
cover-back = Înapoi

## The page before the rest has loaded, and the first page

front-intro = Unde puteți suna și un loc în care să vă gândiți și să vă faceți un plan. Vă opriți oricând vreți.
front-numbers = Unde puteți suna
front-more = Alte linii de ajutor
front-leaves = Apelul rămâne în lista de apeluri. Apelurile la 0800 și 0808 n-ar trebui să apară pe factură. Altele pot apărea.
front-next = Ce urmează
front-languages = Alte limbi
front-plain = Totul pe o pagină simplă, de citit sau de printat
# 404.html
missing-heading = Aici nu e nicio pagină
missing-back = Mergeți la început
# plain.html
plain-no-saving = Aici puteți citi și printa tot. Ca să scrieți și să salvați un plan, folosiți alt browser sau alt dispozitiv.
plain-filter = Pentru o listă mai scurtă, alegeți ce vă trebuie sau unde sunteți. N-a rămas nimic? Schimbați o opțiune.
plain-reading = De citit
plain-plan = Lucruri la care să vă gândiți
start-loading = Restul se încarcă. Puteți folosi deja numerele.
start-ready = Restul s-a încărcat.
start-go = Continuați
start-slow = Restul se încarcă greu. Puteți aștepta sau folosi pagina simplă. Numerele și „Părăsiți pagina” merg.
start-failed = Restul nu s-a încărcat. Numerele și „Părăsiți pagina” merg în continuare.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = O setare, ca Lockdown Mode pe iPhone, nu lasă restul să se încarce. Nu ajută să încercați iar. Numerele, „Părăsiți pagina” și pagina simplă merg. Ca să scrieți și să salvați un plan, folosiți alt dispozitiv.
start-stopped = Ceva n-a mers și pagina s-a oprit. Numai ce ați salvat e încă acolo. Numerele și „Părăsiți pagina” merg în continuare.
start-no-scripts = JavaScript e oprit, deci restul nu se poate încărca. Numerele merg. „Părăsiți pagina” la fel, dar dacă cineva apasă Înapoi, poate vedea pagina aceasta.

## For those who read another language

speak-999 = Dacă nu vorbiți engleza, puteți totuși suna la 999. Spuneți „police” (poliția), apoi numele limbii dumneavoastră în engleză: „{ $language }”. Adesea se poate aduce un interpret în convorbire. S-ar putea să se facă liniște pe fir. Nu închideți.
speak-others = Puteți cere un interpret. Spuneți „interpreter, { $language }” (interpret de limba română). Nu toate serviciile au interpret pentru orice limbă.
language-unread = Pagina aceasta a fost tradusă de un calculator și încă n-a verificat-o nimeni care vorbește româna. Numerele sunt aceleași ca în engleză.

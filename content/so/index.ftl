### What the page itself says, before the app is there and beside it.

# The page on garden birds that covers everything.
cover-heading = Shimbiraha beerta guriga
cover-back = Dib u noqo

## The page before the rest has loaded, and the first page

front-intro = Dad aad wici karto, iyo meel aad ku fikirto oo aad ku qorshayso. Jooji goor kasta oo aad rabto.
front-numbers = Cid aad wici karto
front-more = Khadad kale oo caawimaad
front-leaves = Wicitaanku liiska wicitaannada ayuu ku haraa. Wicitaannada 0800 iyo 0808 sida caadiga ah biilka kama muuqdaan. Kuwa kale way ka muuqan karaan.
front-next = Maxaa xiga
front-languages = Luqado kale
front-plain = Hal bog oo fudud oo wax walba ku yaallaan, si loo akhriyo ama loo daabaco
# 404.html
missing-heading = Bog halkan kuma yaallo
missing-back = Tag bilowga
# plain.html
plain-no-saving = Halkan wax walba waad ka akhrisan kartaa, waadna daabacan kartaa. Si aad qorshe u qorto oo u kaydiso, isticmaal browser ama qalab kale.
plain-filter = Si liisku u yaraado, dooro waxa aad u baahan tahay ama halka aad joogto. Haddii waxba hari waayaan, hal doorasho beddel.
plain-reading = Wax aad akhrin karto
plain-plan = Waxyaabo laga fikiro
start-loading = Inta kale way soo furmaysaa. Lambarrada hadda waad isticmaali kartaa.
start-ready = Inta kale way soo furantay.
start-go = Sii soco
start-slow = Inta kale way daahaysaa. Waad sugi kartaa, ama bogga fudud isticmaal. Lambarrada iyo “Ka bax boggan” way shaqaynayaan.
start-failed = Inta kale ma soo furmin. Lambarrada iyo “Ka bax boggan” weli way shaqaynayaan.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = Habayn (setting) sida Lockdown Mode-ka iPhone-ka ayaa u diidaysa inta kale inay soo furanto. Mar kale isku dayiddu waxba ma tarayso. Lambarrada, “Ka bax boggan” iyo bogga fudud way shaqaynayaan. Si aad qorshe u qorto oo u kaydiso, isticmaal qalab kale.
start-stopped = Wax baa khaldamay, markaa boggani wuu istaagay. Wixii aad kaydisay oo keliya ayaa weli jira. Lambarrada iyo “Ka bax boggan” weli way shaqaynayaan.
start-no-scripts = JavaScript waa la damiyay, markaa inta kale ma soo furmi karto. Lambarradu way shaqaynayaan. “Ka bax boggan” sidoo kale, laakiin haddii qof riixo Back, waa laga yaabaa inuu boggan arko.

## For those who read another language

speak-999 = Haddii aadan Ingiriisi ku hadlin, 999 weli waad wici kartaa. Dheh “police” (booliska), kadibna magaca luqaddaada oo Ingiriisi ah: “{ $language }”. Badanaa waxay wicitaanka soo gelin karaan turjubaan. Khadku waa laga yaabaa inuu aamuso. Wicitaanka ha jarin.
speak-others = Waxaad codsan kartaa turjubaan. Dheh “interpreter, { $language }” (interpreter waa turjubaan). Adeegyada oo dhan ma wada haystaan turjubaan luqad kasta ah.
language-unread = Boggan mashiin ayaa turjumay, welina qof luqadda ku hadla ma hubin. Lambarradu waa la mid kuwa Ingiriisiga.

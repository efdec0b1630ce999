### The bear’s story, in twelve parts, one for each session. It is read aloud to six-year-olds: grade 3 at most, 60 to 110
### words a part. Sessions may be taken in any order, so each part can be read by itself.
###
### The rules of the story. It is never Bear’s job to fix things. Nothing in it is a secret to keep, a line to learn or a
### word to use at home. Grown-ups in it are safe, and do what grown-ups do. Nobody is hurt by anyone on the page. Bear is
### neither he nor she, and no one in it is a mum or a dad, so that it fits any child.
###
### Who is in it: Bear, a small bear. Moss, the big bear who looks after Bear. Peewit, a lapwing who comes to see Bear,
### as the officer comes to the child. Aunt Fern, family. Old Badger, next door. Otter, who teaches swimming. Mole, who
### digs and can’t hear. Snail, Bear’s snail. A goat. Fox, a young fox (see secrets-2, -4, -6 and -7 in child.ftl).
###
### Each comment “Picture” describes the drawing above that part.

## The button on a session’s page

bear-card = Stori’r arth

## Session 1: getting to know you

# Picture: a small brown bear and a lapwing sit side by side on a low stone wall, with a snail between them.
bear-1-title = Arth a’r aderyn
bear-1 = Mae Arth yn byw ar fryn gwyrdd gyda Mwsog. Arth fawr, araf yw Mwsog, ac mae Mwsog yn gofalu am Arth. Un diwrnod mae Mwsog yn dod i fyny’r llwybr gydag aderyn. “Dyma Piwit,” meddai Mwsog. “Mae Piwit wedi dod i dy weld di.” Mae Arth yn cuddio tu ôl i redynen. “Gelli di chwarae,” meddai Piwit. “Gelli di siarad. Gelli di eistedd, dyna i gyd. Pan fyddi di eisiau stopio, coda bawen.” Felly maen nhw’n hopian. Hop, hop, hop! Mae Arth yn codi pawen. Mae Piwit yn stopio’n syth. Mae Arth yn trio eto. Mae Piwit yn stopio eto! Wedyn maen nhw’n eistedd ar y wal, ac mae Arth yn dangos i Piwit y falwen orau ar y bryn.

## Session 2: feelings

# Picture: a goat on a hill wears a small red hat. Bear lies on the grass with all four paws in the air, laughing.
bear-2-title = Yr het goch
bear-2 = Mae gan Arth het goch. Mae Arth yn caru’r het honno. Ond heddiw mae’r gwynt yn dod. Wwwsh! I ffwrdd â’r het, dros y wal ac ymhell, bell i ffwrdd. Mae Arth yn eistedd wrth ymyl Piwit, yr aderyn. Mae Arth yn drist am yr het. Mae Arth yn flin gyda’r gwynt. Wedyn daw gafr rownd y bryn. Beth sydd ar ben yr afr? Het goch! Mae Arth yn chwerthin a chwerthin nes syrthio ar y gwair. Mae’r afr yn rhoi’r het yn ôl, ar ôl bwyta darn bach ohoni. Nawr mae Arth yn hapus, ac ychydig yn drist hefyd. “Alla i deimlo dau beth ar unwaith?” mae Arth yn gofyn. “Dw i’n gwneud hynny’n aml,” meddai Piwit. “Weithiau dw i’n teimlo tri pheth!”

## Session 3: what my body tells me

# Picture: Bear and Moss walk paw in paw over a stone bridge. Behind them a log lies across the stream.
bear-3-title = Y boncyff simsan
bear-3 = Mae Arth yn mynd i’r pwll gyda Mwsog, yr arth fawr. Mae Arth yn rhedeg ymlaen. Mae boncyff ar draws y nant. Boncyff hir a gwlyb. Mae Arth yn rhoi un bawen arno. Bwm, bwm, mae calon Arth yn curo. Mae coesau Arth yn dechrau crynu. “Mae fy nghoesau’n dweud o-o,” mae Arth yn meddwl. Felly mae Arth yn troi ac yn mynd yn ôl at Mwsog. “Dw i’n falch dy fod ti wedi dod,” meddai Mwsog. Mae Mwsog yn edrych ar y boncyff. Mae’r boncyff yn siglo! Maen nhw’n mynd y ffordd arall, dros y bont garreg, bawen ym mhawen. Wrth y pwll maen nhw’n gorwedd yn yr haul. Dydy coesau Arth ddim yn crynu nawr. Mae bol Arth yn gynnes. “Nawr mae fy nghoesau’n dweud aaa,” meddai Arth.

## Session 4: calming down

# Picture: inside a round, warm den, Bear and Peewit blow on a dandelion. Its seeds float up.
bear-4-title = Diwrnod gwyntog
bear-4 = Mae’r gwynt yn swnllyd heddiw. Mae’n chwibanu yn y coed. Mae Arth a Piwit, yr aderyn, yn y ffau, lle mae’n sych. Mae bol Arth yn teimlo’n dynn. “Allwn ni ddim stopio’r gwynt,” meddai Piwit. “Gawn ni weld beth sy’n helpu dy fol di?” Maen nhw’n chwythu ar ddant y llew, yn araf ac yn hir. Maen nhw’n gwasgu’n fach, fel malwen, ac yn mynd yn llipa. Maen nhw’n chwilio am bum peth gwyrdd. Maen nhw’n siglo fel mwydod, ac mae hynny’n gwneud i Arth giglan. Mae’r gwynt yn chwibanu o hyd. Ond mae bol Arth yn teimlo’n feddal nawr. “Mwydod yw’r gorau,” meddai Arth. “Dangosa i fi eto,” meddai Piwit. Felly mae Arth yn dangos i Piwit sut i fod yn fwydyn.

## Session 5: people I trust

# Picture: Bear holds up one big paw with five toes. On four of them are small faces: a bear, a bear with a leaf, an otter, a badger. One toe is bare.
bear-5-title = Draenen yn y bawen
bear-5 = Aw! Mae draenen ym mhawen Arth. Mae Arth yn hopian at Twrch Daear. “Twrch Daear, mae gen i ddraenen!” Ond mae Twrch Daear yn ddwfn yn y pridd, yn tyllu, ac yn methu clywed. Nid bai Arth yw hynny. Felly mae Arth yn hopian ymlaen at Dyfrgi, sy’n dysgu’r rhai bach i nofio. Mae Dyfrgi yn stopio ac yn edrych. “Diolch am ddweud wrtha i. Ga i?” meddai Dyfrgi. Mae Arth yn nodio, ac allan â’r ddraenen. Mae Arth yn cyfri pwy sy’n dda am helpu. Un bys i Mwsog, gartref. Un i Anti Rhedyn. Un i Dyfrgi. Un i’r Hen Fochyn Daear drws nesaf. Mae un bys heb enw eto. “Mae hynny’n iawn,” meddai Dyfrgi. “Mae’r bys hwnnw’n aros am rywun.”

## Session 6: places

# Picture: a hollow tree on a hill with two round openings. Bear looks out of one, Moss waves from the other.
bear-6-title = Llefydd da
bear-6 = Mae’n ddiwrnod sych, braf. “Pan fydd hi’n bwrw glaw’n drwm, mae’r nant yn mynd yn swnllyd,” meddai Mwsog, yr arth fawr. “Gawn ni chwilio am lefydd da, rhag ofn?” Maen nhw’n cerdded i fyny at y goeden wag. Mae’n sych i mewn yno, ac mae dwy ffordd allan. Maen nhw’n cerdded i lawr at ddrws yr Hen Fochyn Daear. “Dewch unrhyw bryd,” meddai Mochyn Daear. “Ond beth am Malwen?” meddai Arth. “Bydd rhaid i fi nôl Malwen!” “Na,” meddai Mwsog. “Rwyt ti’n mynd, dyna i gyd. Mae cragen gan Malwen, a fy ngwaith i yw Malwen.” Wedyn maen nhw’n dychmygu’r ffau orau erioed. Mae llithren ynddi, silff i’r peis, a gwely bach, bach i falwen.

## Session 7: calling for help

# Picture: Bear stands on the stone wall with paws round the mouth, calling. Far down the hill three big animals come running to a goat in the mud.
bear-7-title = Yr afr yn y mwd
bear-7 = Un diwrnod mae’r afr yn mynd yn sownd yn y mwd. “Mee!” Mae Arth eisiau tynnu. Ond mae’r mwd yn ddwfn. Felly yn gyntaf mae Arth yn dringo i ben y wal, lle mae’n saff. Wedyn mae Arth yn galw, yn uchel ac yn hir: “Help! Fi sydd yma, Arth! Dw i wrth y bont garreg! Mae’r afr yn sownd!” Mae’r Hen Fochyn Daear yn clywed. “Arhosa yno,” mae Mochyn Daear yn galw. “Rydyn ni ar ein ffordd.” Dyma Mwsog yn dod, a Dyfrgi, ac Anti Rhedyn. Tynnwch! Allan â’r afr, yn frown o’r trwyn i’r gynffon. “Wnes i ddim tynnu,” meddai Arth. “Da iawn,” meddai Mwsog. “Rwyt ti wedi aros yn saff. Gwaith y rhai mawr yw tynnu. A doedd dim rhaid i ti alw. Rydyn ni’n gofalu am eifr hefyd.”

## Session 8: whose job is it?

# Picture: Bear and Moss sit side by side at the door of the den, with a kite between them. A river shines far away.
bear-8-title = Sŵn wrth yr afon
bear-8 = Mae pâr o eirth mawr yn byw wrth yr afon. Heddiw mae un yn gweiddi. Mae Arth yn clywed y sŵn o’r llwybr, ac yn mynd adref at Mwsog, sy’n gofalu am Arth. “O fy achos i mae hyn,” meddai Arth. “Gollyngais i fy aeron ar eu llwybr nhw.” Mae Mwsog yn eistedd. “Dydy aeron ddim yn gwneud i neb weiddi,” meddai Mwsog. “Yr eirth mawr sy’n dewis beth maen nhw’n ei wneud.” “Ddylwn i wneud i’r gweiddi stopio?” mae Arth yn gofyn. “Na,” meddai Mwsog. “Gwaith i’r rhai mawr yw hynny. Bydda i a’r Hen Fochyn Daear yn gofyn am help.” Mae Arth yn meddwl. “Dw i’n hoffi’r un sy’n gweiddi. Does neb gwell am wneud barcutiaid.” “Gelli di hoffi’r un sy’n gweiddi,” meddai Mwsog. “Nawr, beth wnawn ni chwarae?”

## Session 9: surprises and worries

# Picture: Bear hands a big grey stone to Moss. On the table behind them stands a nut cake.
bear-9-title = Y garreg
bear-9 = Mae Mwsog, yr arth fawr, yn gwneud cacen gnau i Dyfrgi. “Syrpréis yw hon tan amser te,” meddai Mwsog. Mae Arth yn hoffi hynny. Mae’n teimlo fel swigod. Wedyn mae Llwynog yn rhoi carreg ym mag Arth. “Cuddia hi,” meddai Llwynog. “Paid byth â dweud.” Mae’r garreg yn drwm. Mae Arth yn ei chario drwy’r dydd, a’r diwrnod wedyn hefyd. O’r diwedd mae Arth yn mynd at Mwsog. “Dywedodd Llwynog: paid byth â dweud.” “Gelli di ddweud bob amser,” meddai Mwsog. “Dydy hi byth yn rhy hwyr. Wnest ti ddim byd o’i le.” Mae Mwsog yn codi’r garreg. “Mae hon yn rhy drwm i rywun bach. Fi fydd yn ei chario nawr, a dw i’n gwybod pwy all helpu.” Mae Arth yn sgipio’r holl ffordd i’r pwll.

## Session 10: things I’m good at

# Picture: Bear rolls down a green hill with ears flapping. Snail watches from a daisy.
bear-10-title = Pethau mae Arth yn dda amdanyn nhw
bear-10 = “Beth wyt ti’n dda am ei wneud?” mae Piwit, yr aderyn, yn gofyn. “Dim byd,” meddai Arth, ac mae Arth yn edrych ar y gwair. Maen nhw’n cerdded i’r pwll. “Mae Arth yn dal i drio nofio, hyd yn oed mewn dŵr oer,” meddai Dyfrgi. Maen nhw’n cerdded at y wal. “Mae Arth yn dweud y jôcs gorau am eifr,” meddai’r Hen Fochyn Daear. Dydy Malwen yn dweud dim. Ond mae Malwen yn dod yr holl ffordd allan o’r gragen, a dim ond i Arth mae Malwen yn gwneud hynny. “A ti yw’r gorau am chwarae mwydod,” meddai Piwit. Mae Arth yn mynd ychydig yn binc o dan y blew. Wedyn mae Arth yn rholio’r holl ffordd i lawr, am hwyl, a’r clustiau’n fflapian. “Dw i’n dda am hynny hefyd,” meddai Arth.

## Session 11: changes

# Picture: Bear looks out of a small round window at the moon and one big star. Snail is on the sill.
bear-11-title = Y ffau newydd
bear-11 = Mae gan Arth a Mwsog, yr arth fawr, ffau newydd. Mae’r ffau wrth goeden fedw, yn bell o’r hen un. Mae rhai pethau’n od. Mae’r drws yn gwichian. Mae’r llwybr yn troi’r ffordd anghywir. Mae hiraeth ar Arth am yr hen wal. Mae rhai pethau’n dda. Mae ffenestr fach yno, yr un uchder ag Arth. “Wnaethon ni symud o fy achos i?” mae Arth yn gofyn. “Na,” meddai Mwsog. “Y rhai mawr ddewisodd.” Yn y nos mae Arth yn edrych allan. Dyna’r un lleuad. Dyna’r un seren fawr. Mae Mwsog yn hymian yr un gân, ychydig allan o diwn. Mae Malwen ar y silff. Mae Arth yn drist ac yn hapus, y ddau ar unwaith.

## Session 12: looking back

# Picture: Peewit flies up over the hill. Bear waves with both paws, and Moss stands beside Bear with a pie.
bear-12-title = Hwyl fawr, Piwit
bear-12 = Dyma’r diwrnod olaf i Arth a Piwit, yr aderyn. “Codais i fy mhawen, a stopiaist ti,” meddai Arth. “A buon ni’n chwarae mwydod!” Wedyn mae Arth yn flin ac yn cicio côn pinwydd. “Mae dweud hwyl fawr yn gallu teimlo fel yna,” meddai Piwit. Mae Arth yn cyfri pwy all helpu, un bys i bob un. Mwsog. Anti Rhedyn. Dyfrgi. Yr Hen Fochyn Daear. “Maen nhw gen ti o hyd,” meddai Piwit. “A ti wyt ti o hyd.” “Beth oeddet ti’n ei hoffi amdana i?” mae Arth yn gofyn. “Dy jôcs,” meddai Piwit. “A sut roeddet ti’n dweud wrtha i pryd i stopio.” Maen nhw’n clapio, yn tapio ac yn plygu’n isel. Eu hwyl fawr nhw eu hunain yw hon. I ffwrdd â Piwit. Mae Arth yn chwifio â’r ddwy bawen, ac yn mynd i mewn i gael pei gyda Mwsog.

### Words around the numbers to call, for times and dates, and lines about services. The services
### themselves are data, in ../areas/.

## Who it is for

who-anyone = Qualquer pessoa
who-women = Mulheres
who-men = Homens
who-lgbt = Pessoas LGBT+
who-child = Crianças e jovens
who-older = Pessoas mais velhas
who-worried-self = Pessoas preocupadas com o seu próprio comportamento
who-worker = Profissionais
who-family = Amigos e família

## What is needed, in a list headed “What I need”

need-danger = Ajuda já: estou em perigo
need-talk = Alguém com quem falar
need-refuge = Um lugar seguro para ficar
need-law = Aconselhamento jurídico ou uma ordem do tribunal
need-money = Ajuda com dinheiro ou dívidas
need-stalking = Ajuda em caso de perseguição (stalking)
need-forced-marriage = Ajuda em caso de casamento forçado
need-honour = Ajuda em caso de violência em nome da “honra”
need-images = Ajuda se alguém partilha imagens íntimas
need-sexual = Ajuda depois de violação (estupro) ou agressão sexual
need-child = Ajuda para uma criança
need-suicidal = Ajuda porque penso em suicídio
need-own-behaviour = Ajuda para mudar a forma como trato alguém
need-local = Ajuda perto de mim
need-drink = Ajuda com álcool ou drogas

## Where

area-england = Inglaterra
area-wales = País de Gales
area-scotland = Escócia
area-northern-ireland = Irlanda do Norte
area-uk = Todo o Reino Unido
area-croydon = Croydon
area-merton = Merton
area-norfolk = Norfolk

## When it is open. Times are UK times, such as 17:00.

open-always = Aberto dia e noite
open-until = Aberto agora, até às { $time }
closed-opens = Fechado agora. Abre { $day } às { $time }.
closed-opens-today = Fechado agora. Abre hoje às { $time }.
closed-opens-tomorrow = Fechado agora. Abre amanhã às { $time }.
# On a bank holiday, and when the next opening is on one. “In part of the UK”: only some of the nations have it.
holiday-open = Hoje é feriado ({ $name }). Pode estar fechado. Costuma estar aberto até às { $time }.
holiday-open-part = Hoje é feriado numa parte do Reino Unido ({ $name }). Pode estar fechado. Costuma estar aberto até às { $time }.
holiday-opens = Nesse dia é feriado ({ $name }), por isso pode continuar fechado.
holiday-opens-part = Nesse dia é feriado numa parte do Reino Unido ({ $name }), por isso pode continuar fechado.
bank-holidays-unknown = Pode estar fechado nos feriados.
hours-unknown = Não sabemos o horário. Mesmo assim, vale a pena tentar.
hours-line = { $days }: das { $from } às { $to }
hours-days = { $first } a { $last }
# How the details are known. The first is for what a host has checked.
checked-on = Verificado em { $date }
seen-rung = Ligámos para lá em { $date }
seen-own-page = Tirado da página do próprio serviço em { $date }
seen-elsewhere = Tirado de outra lista em { $date }
seen-undated = Tirado de uma página sem data.
checked-date = { $day } de { $month } de { $year }
may-have-changed = Já foi há algum tempo, por isso pode ter mudado.
day-mon = segunda-feira
day-tue = terça-feira
day-wed = quarta-feira
day-thu = quinta-feira
day-fri = sexta-feira
day-sat = sábado
day-sun = domingo
month-1 = janeiro
month-2 = fevereiro
month-3 = março
month-4 = abril
month-5 = maio
month-6 = junho
month-7 = julho
month-8 = agosto
month-9 = setembro
month-10 = outubro
month-11 = novembro
month-12 = dezembro

## Bank holidays (../bank-holidays.toml)

holiday-new-year = Ano Novo
holiday-2-january = 2 de janeiro
holiday-st-patrick = Dia de São Patrício
holiday-good-friday = Sexta-feira Santa
holiday-easter-monday = segunda-feira de Páscoa
holiday-early-may = do início de maio
holiday-spring = da primavera
holiday-world-cup = Campeonato do Mundo de futebol
holiday-12-july = 12 de julho
holiday-summer = do verão
holiday-st-andrew = Dia de Santo André
holiday-christmas = Dia de Natal
holiday-boxing = Boxing Day, a seguir ao Natal

## A line about one service, named by `note` in ../areas/

note-police-999 =
    Se não pode falar e está num telemóvel, não desligue e digite 55 quando lhe pedirem (“press 55”). Se não o fizer, a chamada termina. O 55 não diz à polícia de onde está a ligar.
    Num telefone fixo, não desligue. Para enviar SMS ao 999, primeiro faça a inscrição: envie “register” por SMS para o 999 e responda “yes” à mensagem que receber.
    Para usar o Relay UK, ligue para o 18000. O 999 BSL é grátis, por vídeo.
note-police-101 = Para quando ninguém está em perigo. Grátis de qualquer telefone, mas só dentro do Reino Unido.
note-ncdv = Ajuda a pedir uma ordem do tribunal para manter alguém longe. Para Inglaterra e País de Gales.
note-respect = Para quem se preocupa com a forma como trata o companheiro ou a companheira. A linha também pode dar informações sobre programas.
note-encompass = Para quem trabalha em escolas. Estes dados são de 2020.
note-forced-marriage-unit = À noite ou ao fim de semana, ligue para o 020 7008 5000. Do estrangeiro, ponha +44 em vez do primeiro 0.
note-rape-crisis = Para pessoas com 16 anos ou mais em Inglaterra e no País de Gales, não importa quando aconteceu. Pode manter o anonimato.
note-fjc =
    Ajuda de vários serviços num só lugar. Este número foi visto pela última vez em 2020 ou 2021, por isso pode ter mudado.
    Se ninguém atender, as mulheres podem ligar para o 0808 2000 247, e qualquer pessoa para o 0808 168 9111, dia e noite.
note-bcwa = Casas de abrigo (refuges) e apoio para mulheres e crianças em Bromley e Croydon.
# The services that these two were for have gone. The ids stay.
note-cdars = A página do council de Merton (câmara municipal, prefeitura) diz quem pode ajudar agora.
note-norfolk-council = Para falar do seu próprio comportamento, ligue para a Respect Phoneline, 0808 802 4040.
note-ndah = Para mulheres, e para quem se preocupa com alguém. A linha pode procurar uma vaga numa casa de abrigo (refuge) e ajudar em muitas línguas. É da organização Refuge.
note-live-fear-free = Para qualquer pessoa, sobre violência e maus-tratos. Em galês ou inglês. Grátis de telefones fixos e da maioria dos telemóveis, e não aparece na fatura.
note-sdafmh = Para qualquer idade e qualquer género. A linha pode ajudar a entrar em contacto com o grupo local da Women’s Aid para uma vaga numa casa de abrigo (refuge).
note-dsahelpline = Para pessoas com 18 anos ou mais, de qualquer género. A linha pode ajudar a chegar a uma casa de abrigo (refuge) a qualquer hora. Se tem menos de 18 anos, ligue para a Childline, 0800 1111.
note-bawso = Para pessoas negras, de minorias étnicas e migrantes. Tem casas de abrigo (refuges) e casas seguras.
note-mens-advice-line = Grátis, e não aparece na fatura. Pessoas trans e não binárias também podem ligar. Fora deste horário, ligue para o Victim Support em Inglaterra e no País de Gales, 0808 168 9111. No País de Gales, na Escócia e na Irlanda do Norte, a linha de apoio principal também é para homens, a qualquer hora.
note-galop = Para pessoas LGBT+ com 18 anos ou mais. O horário pode ter mudado, por isso veja a página web, se puder.
note-rape-crisis-scotland = Para pessoas com 13 anos ou mais, de qualquer género. A chamada não aparece na fatura.
note-sarcs-scotland = Para pessoas com 16 anos ou mais. Pode ir sem avisar a polícia. Um profissional de saúde liga-lhe de volta: diga se isso não for seguro. Estes dados são de 2022.
note-rowan = Ajuda depois de violação (estupro) ou agressão sexual, em qualquer idade, agora ou há muito tempo. Não é preciso avisar a polícia.
note-victim-support = Não é preciso avisar a polícia, e não importa há quanto tempo aconteceu.
note-victim-support-scotland = Pode conversar sobre o assunto antes de decidir se fala com a polícia.
note-housing-executive = Se não tem um lugar seguro para ficar na Irlanda do Norte, quem ajuda é o Housing Executive, não o council (câmara municipal, prefeitura).
note-womens-aid-directory = Uma lista de serviços locais. Procure a sua zona e depois ligue para um deles.
note-signhealth = Para pessoas surdas. Nem todas as zonas de Inglaterra têm este serviço.
note-samaritans = Ouvem quem precisa de falar. Grátis de qualquer telefone, e não aparece na fatura.
note-shout = Para quando tudo parece demais. Só por SMS, dia e noite.
note-lifeline-ni = Para qualquer pessoa na Irlanda do Norte que esteja a sofrer muito ou em desespero.
note-nhs-111 = Escolha a opção de saúde mental (“mental health”). No País de Gales, digite 2. Na Irlanda do Norte, em vez disso, ligue para a Lifeline, 0808 808 8000.
note-childline = Para quem tem menos de 19 anos. A chamada não aparece na fatura. Para usar o chat, primeiro é preciso criar uma conta.
note-switchboard = Quem atende são pessoas LGBT+ voluntárias, que ouvem.
note-civil-legal-advice = Para quem talvez tenha direito a legal aid (ajuda para pagar um advogado). Podem ligar-lhe de volta: diga quando é seguro. Ou envie por SMS a palavra legalaid e o seu nome para o 80010. Depois ligam-lhe no prazo de um dia, de um número oculto. Envie o SMS só se for seguro receber uma chamada a qualquer hora.
note-revenge-porn-helpline = Para pessoas com 18 anos ou mais. Ajuda a retirar imagens da internet. Se tem menos de 18 anos, ligue para a Childline, 0800 1111.
note-southall-black-sisters = Para mulheres negras e de minorias étnicas. A equipa está no oeste de Londres, mas mulheres de outras zonas também podem ligar. Se for parar à caixa de mensagens (voicemail), deixe mensagem só se for seguro ligarem-lhe de volta.
note-muslim-womens-network = Quem atende compreende a fé e a cultura.
note-rights-of-women = Aconselhamento jurídico grátis e confidencial sobre direito da família, para mulheres em Inglaterra e no País de Gales.
note-nspcc = Para adultos preocupados com uma criança. Não é preciso ter a certeza antes de ligar.
note-nspcc-fgm = Para quem receia que uma menina venha a sofrer o corte (mutilação genital, excisão), ou já o tenha sofrido. Para uma menina em perigo agora, ligue para o 999.
note-sarcs-england = Para qualquer idade, com ou sem a polícia. Procure na página o centro (SARC) mais próximo. Os centros estão abertos dia e noite.
note-freedom = Toma conta dos cães de quem está a deixar a casa onde vive, em partes de Inglaterra, da Escócia e do País de Gales.
note-paladin = Para quem sofre perseguição (stalking) e corre grande risco, em Inglaterra e no País de Gales.
note-drinkline = Para quem se preocupa com o álcool que bebe, ou que outra pessoa bebe.
note-frank = Conselhos sobre drogas, para si ou sobre alguém que conhece.
note-al-anon = Para quem ama alguém que bebe de mais, ou vive com essa pessoa. Aberto sete dias por semana.
note-nacoa = Para qualquer pessoa, de qualquer idade, com um pai ou uma mãe que bebe de mais.
note-with-you = Ajuda grátis com álcool ou drogas.
note-adfam = Para quem sofre com o álcool ou as drogas de outra pessoa. Oferece apoio individual online.
note-addiction-family-support = Para quem sofre com o álcool ou as drogas de outra pessoa. Tem uma linha de apoio todos os dias do ano: a página diz como a contactar.
note-scottish-families = Para pessoas com 16 anos ou mais preocupadas com o álcool ou as drogas de outra pessoa.
note-pegs = Para pais e mães a quem um filho ou uma filha faz mal, seja qual for a idade do filho ou da filha, em todo o Reino Unido. Grátis e online. O pedido faz-se na página, e a resposta pode demorar até dez dias úteis.
note-dan-247 = Sobre drogas e álcool, para si ou para alguém da sua família. Em galês ou inglês.
note-drugs-and-alcohol-ni = Uma lista de serviços na Irlanda do Norte, para quem bebe ou usa drogas e para a família.
note-merton-council = A página do council (câmara municipal, prefeitura) diz quem pode ajudar em Merton. Desde 2023, tem também um programa para quem maltrata o companheiro ou a companheira: pergunte se ainda existe.
note-nidas = Para pessoas de Norfolk com 16 anos ou mais, e os seus filhos. A página diz como contactar o serviço.

## What people may say of themselves when they look for a number (../finder.toml)

situation-man = Sou homem
situation-deaf = Sou uma pessoa surda, ou não posso falar ao telefone
situation-lgbt = Sou LGBT+
situation-visa = Preocupo-me com o meu visto, ou o meu direito a estar aqui
situation-visa-note =
    Se está em perigo, ligue para o 999. Se não, fale com uma destas linhas de apoio antes de dar o seu nome ou documentos a quem quer que seja. A polícia pode informar o Home Office (imigração) sobre o seu caso.
    Peça um intérprete que não seja da família. Para conselhos sobre o seu visto, procure um advogado (solicitor) ou um consultor de imigração registado (registered immigration adviser).
situation-family = Quem me faz mal é o meu filho, a minha filha ou outra pessoa da família
situation-older = Sou uma pessoa mais velha
situation-young = Tenho menos de 18 anos
situation-young-note = Diga só o que quiser, muito ou pouco. A pessoa com quem falar pode ter de avisar alguém se houver perigo para si ou para outra criança ou jovem.
situation-marry = Tenho medo de que me obriguem a casar
situation-marry-note = Se está a ser levado ou levada para fora do país agora, ligue para o 999. No aeroporto, peça ao pessoal da segurança (“security”) uma conversa a sós. Peça a qualquer linha de apoio que não contacte a sua família.
situation-followed = Alguém me segue, me vigia ou controla por onde ando
situation-followed-note = Se essa pessoa está perto e lhe causa medo, ligue para o 999. Se é o seu companheiro, a sua companheira ou ex, uma linha de apoio contra a violência doméstica também pode ajudar, dia e noite.
situation-pictures = Alguém partilha imagens íntimas minhas, ou diz que o vai fazer
situation-rape = Sofri uma violação (estupro) ou uma agressão sexual
situation-rape-note =
    Um centro de apoio depois de agressão sexual (SARC) pode ajudar, com ou sem a polícia. Pergunte a uma linha de apoio onde fica o mais próximo.
    Nunca é tarde para perguntar. Se aconteceu há pouco tempo, os medicamentos contra o VIH (HIV) só se podem começar a tomar nas primeiras 72 horas, e a contraceção de emergência só se pode usar nos primeiros 5 dias. Menos de 16 anos? Ligue para a Childline, 0800 1111. Na Irlanda do Norte, o centro The Rowan recebe pessoas de qualquer idade.
situation-money = É sobre dinheiro ou dívidas
situation-court = Preciso de uma ordem do tribunal, ou há um processo em tribunal
situation-low = Sinto que não aguento mais
situation-low-note = Se está prestes a fazer mal a si mesmo ou mesma, ligue para o 999 ou vá às urgências do hospital (A&E).
situation-child = Preocupo-me com uma criança
situation-friend = Preocupo-me com um amigo, uma amiga ou um familiar
situation-myself = Preocupo-me com a forma como trato alguém
situation-drink = O álcool ou as drogas fazem parte do problema
situation-drink-note = A maioria destas linhas de apoio também é para si, e não só para quem bebe ou usa drogas. Não precisa de esperar que a outra pessoa queira ajuda.
situation-worker = Sou profissional

### What the page itself says, before the app is there and beside it.

# The page on garden birds that covers everything.
cover-heading = Aves de jardim
cover-back = Voltar

## The page before the rest has loaded, and the first page

front-intro = Pessoas a quem ligar e um lugar para pensar e planear. Pare quando quiser.
front-numbers = A quem ligar
front-more = Mais linhas de apoio
front-leaves = Uma chamada fica na lista de chamadas. Normalmente, as chamadas para 0800 e 0808 não aparecem na fatura. As outras podem aparecer.
front-next = O que vem a seguir
front-languages = Outras línguas
front-plain = Tudo numa página simples, para ler ou imprimir
# 404.html
missing-heading = Esta página não existe
missing-back = Ir para o início
# plain.html
plain-no-saving = Aqui pode ler e imprimir tudo. Para escrever e guardar um plano, use outro navegador ou aparelho.
plain-filter = Para ver menos, escolha do que precisa ou onde está. Não sobrou nada? Mude uma escolha.
plain-reading = Para ler
plain-plan = Coisas em que pensar
start-loading = O resto está a carregar. Já pode usar os números.
start-ready = O resto já carregou.
start-go = Continuar
start-slow = O resto está a demorar. Pode esperar ou usar a página simples. Os números e “Sair desta página” funcionam.
start-failed = O resto não carregou. Os números e “Sair desta página” continuam a funcionar.
# No WebAssembly: an iPhone in Lockdown Mode, or a policy.
start-unable = Uma configuração, como o modo de bloqueio ou de isolamento (Lockdown Mode) do iPhone, não deixa carregar o resto. Tentar outra vez não resolve. Os números, “Sair desta página” e a página simples funcionam. Para escrever e guardar um plano, use outro aparelho.
start-stopped = Houve um erro e esta página parou. Só continua lá o que guardou. Os números e “Sair desta página” continuam a funcionar.
start-no-scripts = O JavaScript está desligado e o resto não carrega. Os números funcionam. “Sair desta página” também, mas quem tocar em Voltar pode ver esta página.

## For those who read another language

speak-999 = Se não fala inglês, pode ligar para o 999 mesmo assim. Diga “police” (polícia) e depois o nome da sua língua em inglês: “{ $language }”. Muitas vezes conseguem pôr um intérprete na chamada. A linha pode ficar em silêncio. Não desligue.
speak-others = Pode pedir um intérprete. Diga “interpreter, { $language }” (intérprete e a sua língua). Nem todos os serviços têm intérprete para todas as línguas.
language-unread = Esta página foi traduzida por uma máquina e ainda ninguém que fale português a verificou. Os números são os mesmos que em inglês.

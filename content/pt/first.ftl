### What the app says at first: the first page, the numbers, the ways along the bottom, and what any
### screen may have to say.
###
### "They", "someone": any gender, couple or family. Nothing here may say on its own, to someone who
### looks over a shoulder, what the page is for. See ../README-for-translators.md.

## Leave this page

# Neutral on purpose: it stands on every screen.
exit-label = Sair desta página
# Said to screen readers after Shift was pressed once, twice, three times; and when it took too long.
exit-two-more = Shift: pressione mais 2 vezes para sair desta página.
exit-one-more = Shift: pressione mais 1 vez para sair desta página.
exit-leaving = A sair desta página.
exit-expired = Shift: acabou o tempo. A página continua aberta.
way-out-go = Para onde vai “Sair desta página”

## The page before the rest has loaded, and the first page

front-heading = Um passo de cada vez
front-999 = Em perigo? Ligue para o 999
front-999-how = Num telemóvel (celular), se não pode falar, não desligue e digite 55 quando lhe pedirem (“press 55”). Se não digitar 55, a chamada termina. Digitar 55 não diz à polícia de onde está a ligar.
# The one line that is always there; the rest unfolds below it.
front-silent = Não pode falar? Num telemóvel, digite 55 quando lhe pedirem (“press 55”). A polícia pode não saber de onde liga.
front-nation = { $nation }: { $number }
start-again = Tentar outra vez

## While a part of the app is loading

part-coming = Um momento
part-coming-line = Esta página está a carregar. Já pode usar os números.
part-missing-heading = Esta página não carregou
part-missing = Pode ter perdido a ligação à internet. O que escreveu continua aqui. Os números e “Sair desta página” continuam a funcionar.

## First page

first-go = Preciso de ir embora agora
first-talk = Quero falar com alguém
first-ready = Preparar só uma coisa
first-plan = O meu plano
first-plan-more = Pensar com calma, passo a passo
first-open = Abrir um plano guardado
# Two to a line on a phone: short.
first-all = Mais números
first-together = Junto com um profissional
first-tell = Quando pedir ajuda ainda hoje
first-child = Para uma criança e um profissional de apoio
first-hides = O que este site pode e não pode esconder
first-traces = Deixar menos rasto
first-easy = Leitura fácil
first-traces-more = Janelas privadas, histórico e contas online
first-numbers = Números
first-numbers-more = Chamada, SMS ou chat, e maneiras de contactar sem falar
language = Idioma
language-any = Escolha um idioma
language-en = English
language-cy = Cymraeg
language-xa = Idioma de teste, com textos longos
language-xb = Idioma de teste, da direita para a esquerda
language-failed = Esse idioma não carregou. Nada mais mudou. Tente outra vez mais tarde.

## The ways along the bottom. Short: five of them stand side by side.

ways = Páginas principais
way-first = Início
way-numbers = Números
way-plan = Plano
way-keep = Guardar
way-lock = Bloquear
back = Voltar

## Is this phone private?

phone-go-on = Continuar para o meu plano
phone-numbers = Mostrar só os números

## Numbers

numbers-title = Números
numbers-intro = Pode ligar só para falar. Não precisa de dizer o seu nome, nem de fazer nada depois.
# Without a signal, for those who chose to open the site so. $day: a date.
numbers-kept = Não há ligação à internet. Estes números são de { $day }. Mesmo assim, pode ligar ou enviar SMS se o telemóvel tiver rede (sinal).
numbers-999 = Em perigo? Ligue para o 999
# Opens how to ring 999 without speaking. Short: it stands beside the line before.
numbers-999-silent = Não pode falar?
numbers-quiet = Sem falar
# Read by screen readers only, before what is chosen, such as “Anyone · England”.
numbers-filters = Números para:
# The answers are such as “I am a man” and “It is about money or debt”.
numbers-about = A minha situação
numbers-any-about = Qualquer situação
numbers-who = Para quem é
numbers-any-who = Qualquer pessoa
numbers-need = Do que preciso
numbers-any-need = Qualquer coisa
numbers-where = Onde estou
numbers-any-where = Qualquer lugar
numbers-list = Serviços
numbers-count = { $n ->
    [one] A mostrar { $n } serviço.
   *[other] A mostrar { $n } serviços.
}
# How many are in a group, such as those for legal advice.
numbers-in-group = { $n ->
    [one] { $n } serviço
   *[other] { $n } serviços
}
numbers-none = Nada corresponde a todas as suas escolhas. Retire uma, ou experimente um dos serviços abaixo.
numbers-all = Mostrar todos os números
number-more = Mais
# Read by screen readers.
number-more-about = { $name }: mais
number-free = Grátis
# In few words, where the number was checked more than six months ago.
number-old = Pode ter mudado
number-for = Para: { $who }
number-call = Ligar para { $number }
number-relay = Relay UK: { $number }
number-text = Enviar SMS: { $number }
number-text-word = Envie por SMS a palavra { $word }.
# The service knows only the words “register” and “yes”: both stay in English.
number-text-register = Antes de precisar, envie “{ $word }” por SMS para o 999 e responda “yes” à mensagem que receber. Outra mensagem confirma a inscrição.
number-bsl = BSL (língua gestual britânica): { $how }
number-chat-go = Chat
number-chat = Chat: { $address }
number-web = Página web: { $address }
number-email = Email: { $address }
number-open-address = Abrir já
number-none = Sem número confirmado
number-no-way = Não temos um número confirmado para este serviço. Talvez outra linha de apoio ajude a entrar em contacto.



## Saving

# Said on every page of the plan.
kept-no = Não está guardado. Apaga-se se sair da página, ou se não tocar nela durante 15 minutos.
kept-saving = A guardar…
kept-saved = Guardado. Fica bloqueado quando sair da página.
kept-not-full = Não ficou guardado: este navegador está cheio. As últimas alterações ficam aqui até sair da página. O resto está guardado. Faça uma cópia ou liberte algum espaço.
kept-not-blocked = Não ficou guardado: este navegador não deixa as páginas guardarem nada. O que escreveu fica aqui até sair da página.
kept-not-too-large = Não ficou guardado: é demasiado longo. As últimas alterações ficam aqui até sair da página. O resto está guardado. Encurte uma nota.
kept-not-elsewhere = Não ficou guardado: noutro separador (aba), o plano foi eliminado ou as cinco palavras foram mudadas. O que vê só está nesta página.
kept-not-failed = Ainda não está guardado. A página vai tentar outra vez. O que escreveu continua aqui.
save-it = Guardar
own-field = A sua própria frase
own-empty = Primeiro escreva a sua frase.
idle-locks = { $n ->
    [one] Isto vai ficar bloqueado em menos de um minuto. Não se perde nada.
   *[other] Isto vai ficar bloqueado daqui a { $n } minutos. Não se perde nada.
}
idle-clears = { $n ->
    [one] Há algum tempo que ninguém toca nesta página. O que escreveu não está guardado e vai apagar-se daqui a um minuto.
   *[other] Há algum tempo que ninguém toca nesta página. O que escreveu não está guardado e vai apagar-se daqui a { $n } minutos.
}
idle-carry-on = Continuar
practise-now = Praticar agora

## Making a copy, and opening one

carry-go = Fazer uma cópia…
full-soon = Já não há muito espaço. Pode continuar, e nada será cortado. As partes mais longas são: { $where }.
full-things = a mala de emergência
full-people = as pessoas em quem confia
full-steps = os passos
full-notes = as notas
full-diary = o diário
full-reviews = as revisões do plano

## When something is not right

error-too-long = É demasiado longo para um só lugar. O texto ainda está aqui: divida-o em dois.
error-empty = Primeiro escreva alguma coisa e depois adicione.
error-read-only = Este plano foi guardado por uma versão mais recente desta página. Aqui pode lê-lo, mas não alterá-lo. Carregar a página outra vez pode ajudar.
error-missing = Isso já não está aqui.

## What each way of getting in touch leaves behind

leaves-call = Uma chamada fica na lista de chamadas. Normalmente, as chamadas para 0800 e 0808 não aparecem na fatura. As outras podem aparecer.
leaves-text = Um SMS e a resposta ficam nas suas mensagens. Um SMS também pode aparecer na fatura.
leaves-chat = Um chat é uma página web. Aparece no histórico do navegador.
leaves-web = Uma página web aparece no histórico do navegador.
leaves-email = Um email fica na pasta dos enviados, e a resposta na caixa de entrada.
leaves-relay = O Relay UK usa uma app ou um telefone de texto (textphone). A app vê-se no telemóvel, e a chamada pode aparecer numa lista.
leaves-bsl = Uma videochamada em BSL usa uma app ou uma página web. Pode ver-se no telemóvel ou no histórico.

## When it is open. Times are UK times, such as 17:00.

hours-uk-time = As horas são as do Reino Unido.

## Reading a page aloud, and Easy Read: short lines, with a picture each

read-aloud = Ouvir esta página
read-stop = Parar a leitura
easy-print = Imprimir esta página
easy-print-hint = Imprima só se ninguém for encontrar o papel.
easy-not-printed = Este navegador não consegue abrir a janela de impressão. Experimente outro navegador, ou peça a alguém de confiança que imprima.

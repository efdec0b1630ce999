## At home for now

section-staying = At home for now
staying-offer = If you’re staying, for today or for longer
staying-intro =
    Many people stay, some for years. You have your reasons. Staying doesn’t make what’s done to you all right.
    You know this home best.
staying-already = What do you already do to get through the days?
staying-caution =
    No lock or plan can stop what someone else does. If you’re in danger, ring 999.
    If it’s getting worse, please tell a trained worker today.
    “They” means your partner, or anyone who hurts or frightens you.
staying-together =
    What do you do already to stay safe?
    What has changed lately?
    How would you know that it’s getting worse?

staying-group-people = People
staying-seen = Someone sees me often and knows how I am.
staying-seen-hint = A friend, a neighbour, or someone at work or at school. You don’t have to tell them all of it.
staying-seen-worse = Take care if that person might pass it on, even out of kindness.
staying-check = Someone checks on me in a way we’ve agreed.
staying-check-hint = A text about the weather, say. If you don’t answer, your friend does what you agreed, such as ringing 999.
staying-check-worse = Take care if your phone is looked through, or if help might come at the wrong time.
staying-worker = I talk to a worker, even though I’m staying.
staying-worker-hint = You don’t have to be leaving to get help. Ask first what the worker keeps private.
staying-gp = My GP knows, and my injuries are on my record.
staying-gp-hint = Ask to be seen on your own. A record may help you later. In England, ask the surgery to hide the entry or whole letter from the NHS App, or to switch off online access to your record. Ask about your children’s too: their other parent may see those.
staying-gp-worse = Take care if someone else can get into your NHS App.

staying-group-numbers = Numbers and papers
staying-numbers = I know one or two numbers by heart.
staying-numbers-hint = Start with a friend’s and a helpline’s. Put them to a tune and they stick.
staying-names = In my phone, numbers for help have ordinary names.
staying-names-hint = Choose a name that nobody would ask about.
staying-names-worse = Take care if they ring the numbers in your phone.
staying-copy = A copy of my plan is away from home.
staying-copy-hint = A worker or a friend can hold it. Or they can just know it, with nothing on paper.
staying-copy-worse = Take care if the person who holds it is a friend of you both.

staying-group-home = House and car
staying-house = I know how good the locks, lights and alarms are.
staying-house-hint = You may have done all this long ago. If not, a worker knows who can help. Fire services do home safety visits, usually for free.
staying-house-worse = Take care if they live there too and would ask about anything new.
staying-car = The car has fuel or charge, and is parked facing out.
staying-car-hint = Do it every day and it’s just a habit.
staying-car-worse = Take care if they check the fuel or the miles.

staying-group-days = Getting through
staying-hard-days = I know which days are harder.
staying-hard-days-hint = Pay day, a weekend, or when someone drinks. Be out, or have someone in. It isn’t your job to prevent it.
staying-hard-days-worse = Take care if they take it out on you afterwards.
staying-mine = One small thing in my week is just mine.
staying-mine-hint = A walk, a song, a cup of tea with a friend. It can keep you going.
staying-mine-worse = Take care if they’d spoil it once they saw that it matters.
staying-change = I can change my mind at any time.
staying-change-hint = People stay, go, and come back. You can ask for help each time.

staying-ask = A helpline, a domestic abuse adviser (a trained worker on your side) or your GP. You don’t have to be leaving to ask.

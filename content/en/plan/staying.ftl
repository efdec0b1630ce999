## At home for now

section-staying = At home for now
staying-offer = If you are staying, for today or for longer
staying-intro =
    Many people stay, for a while or for years. You have your reasons. It does not mean that what happens is all right.
    You know this home best. “They” means the person, or people, who hurt or frighten you.
staying-already = What do you already do to get through the days?
staying-caution =
    No lock or plan can stop what someone else does. If you are in danger, ring 999.
    If it is getting worse, please tell a trained worker today.
staying-together =
    What do you do already to stay safe?
    What has changed lately?
    What would tell you that it is getting worse?

staying-group-people = People
staying-seen = Someone sees me often and knows how I am.
staying-seen-hint = It could be a friend, a neighbour, or someone at work or at school. You need not tell them all of it.
staying-seen-worse = that person might pass it on, even out of kindness.
staying-check = Someone checks on me in a way that we have agreed.
staying-check-hint = It could be a text about the weather. If no reply comes, your friend does what you agreed, such as ring 999.
staying-check-worse = your phone is looked through, or help comes at the wrong time.
staying-worker = I talk to a worker, even though I am staying.
staying-worker-hint = You do not have to be leaving to get help. You could ask first what the worker keeps private.
staying-gp = My GP knows, and my injuries are on my record.
staying-gp-hint = You could ask to be seen on your own. You could ask for it to be hidden from the NHS App. A record may help you later.
staying-gp-worse = someone else can get into your NHS App.

staying-group-numbers = Numbers and papers
staying-numbers = I know one or two numbers by heart.
staying-numbers-hint = A friend’s and a helpline’s are a good start. A tune can help them to stick.
staying-names = In my phone, numbers for help have ordinary names.
staying-names-hint = You could choose a name that nobody would ask about.
staying-names-worse = they ring the numbers in your phone.
staying-copy = A copy of my plan is away from home.
staying-copy-hint = A worker or a friend could hold it. Or they could just know it, with nothing on paper.
staying-copy-worse = whoever holds it is a friend of both of you.

staying-group-home = House and car
staying-house = I know what has been done about locks, lights and alarms.
staying-house-hint = You may have seen to all this long ago. If not, a worker can tell you who helps with it.
staying-house-worse = they live there too, and a new lock makes them ask.
staying-car = The car has fuel and is parked facing out.
staying-car-hint = Done every day, it is just a habit.
staying-car-worse = they check the fuel or the miles.

staying-group-days = Getting through
staying-hard-days = I know which days are harder.
staying-hard-days-hint = It may be pay day, a weekend, or when someone drinks. You could be out, or have someone in. It is not your job to prevent it.
staying-hard-days-worse = they take it out on you afterwards.
staying-mine = One small thing in my week is just mine.
staying-mine-hint = A walk, a song, a cup of tea with a friend. It can keep you going.
staying-mine-worse = they see how much it matters to you.
staying-change = I can change my mind at any time.
staying-change-hint = People stay, go, and come back. You can ask for help each time.

staying-ask = A helpline, an advocate (a trained worker who is on your side) or your GP. You do not have to be leaving to ask.

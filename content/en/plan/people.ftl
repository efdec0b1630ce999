## People I trust
# The entries are roles: what this person does, or could do. They are read after the person's name.

section-people = People I trust
people-offer = Who is on your side, and what each could do
people-intro =
    You don’t have to do this alone. One person is enough to start with.
    A first name will do, or a name that only you know.
people-already = Who already helps you, even in a small way?
people-caution =
    It’s often safer if fewer people know. Even kind people can give things away.
    If your family or community might pass things on, talk to a worker before you add them.
people-together =
    Who listens to you and believes you?
    Who could help at night, and who by day?
    Who might tell the person who hurts you, even by mistake?

role-group-knows = Listens and knows
role-listens = Listens to me
role-listens-hint = A helpline can listen too.
role-code-word = Knows my code word
role-code-word-hint =
    Agree what they do when they hear it: ring 999, or come, or fetch the children.
    The police won’t know your word. If you ring 999 on a mobile and can’t speak, stay on the line and press 55 when you’re asked.
role-knows-plan = Knows my plan
role-knows-plan-hint = A worker can be the one who knows.
role-knows-plan-worse = Take care if they might pass it on, even out of kindness.

role-group-keeps = Keeps things for me
role-keeps-bag = Keeps my bag
role-keeps-bag-hint = Choose someone you can get to late at night.
role-keeps-bag-worse = Take care if it’s a friend of the person hurting you too.
role-keeps-key = Keeps a key
role-keeps-key-hint = A spare key to your home or your car.
role-keeps-key-worse = Take care if someone could make them hand it over.
role-keeps-papers = Keeps copies of papers
role-keeps-papers-hint = Paper copies don’t end up in a shared cloud.

role-group-does = Can help on the day
role-drives = Can drive me
role-drives-hint = Ask what times they’re free, and how to reach them at night.
role-houses = Can give me a bed for the night
role-houses-hint = If there’s nobody, ring a helpline, or the council’s out-of-hours line (in Northern Ireland, the Housing Executive). Say that abuse makes your home unsafe. In England, Wales and Scotland the council usually has to find you a place. If your visa says “no public funds”, ring a helpline first.
role-houses-worse = Take care if it’s a place that the person hurting you knows.
role-takes-children = Looks after the children
role-takes-children-hint = For an hour, or for a night.
role-takes-children-worse = Take care if they’re close to the person who hurts you.
role-takes-pet = Looks after the pet
role-takes-pet-hint = If there’s nobody, some charities foster pets, free.

role-group-not = Who not to tell
role-not-told = Must not be told
role-not-told-hint = This is just to remind you.

role-group-along = Comes with me
role-child = My child, who comes with me
role-child-hint = The go-bag then has a list for this child. It isn’t a child’s job to keep a bag, a key or a secret.
role-pet = My pet, who comes with me
role-pet-hint = The go-bag then has a list for this pet.

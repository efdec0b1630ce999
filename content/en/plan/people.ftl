## People I trust
# The entries are roles: what this person does, or could do. They are read after the person's name.

section-people = People I trust
people-offer = Who is on your side, and what each could do
people-intro =
    You need not do this alone. One person is enough to start with.
    A first name, or a name that only you know, will do.
people-already = Who already helps you, even in a small way?
people-caution =
    The fewer people know, the safer it often is. Kind people can let things slip too.
    If your family or community might pass things on, you could talk to a worker before you add them.
people-together =
    Who listens to you and believes you?
    Who could help at night, and who by day?
    Who might tell the person who hurts you, even by mistake?

role-group-knows = Listens and knows
role-listens = Listens to me
role-listens-hint = A helpline can listen too.
role-code-word = Knows my code word
role-code-word-hint =
    You could agree what they do when they hear it: ring 999, or come, or fetch the children.
    The police will not know your word. If you ring 999 and cannot speak on a mobile, you could press 55 when asked.
role-knows-plan = Knows my plan
role-knows-plan-hint = A worker can be the one who knows.
role-knows-plan-worse = it is passed on, even out of kindness.

role-group-keeps = Keeps things for me
role-keeps-bag = Keeps my bag
role-keeps-bag-hint = You could choose someone you can get to late at night.
role-keeps-bag-worse = it is a friend of both of you.
role-keeps-key = Keeps a key
role-keeps-key-hint = A spare key to your home or your car.
role-keeps-key-worse = someone could make them hand it over.
role-keeps-papers = Keeps copies of papers
role-keeps-papers-hint = Paper copies do not end up in a shared cloud.

role-group-does = Can help on the day
role-drives = Can drive me
role-drives-hint = You could ask what times they are free, and how to reach them at night.
role-houses = Can put me up tonight
role-houses-hint = If there is nobody, the council’s out-of-hours line can look for a place for tonight. In Northern Ireland, it is the Housing Executive.
role-houses-worse = it is a place that they know.
role-takes-children = Takes the children
role-takes-children-hint = For an hour, or for a night. You could get advice before you change when the children see a parent.
role-takes-children-worse = they are close to the person who hurts you.
role-takes-pet = Takes the pet
role-takes-pet-hint = There are also schemes that foster pets.

role-group-not = Take care
role-not-told = Must not be told
role-not-told-hint = They may be kind and still let it slip. This is a note for you.

role-group-along = Comes with me
role-child = My child, who comes with me
role-child-hint = The go-bag then has a list for this child. It is not a child’s job to keep a bag, a key or a secret.
role-pet = My pet, who comes with me
role-pet-hint = The go-bag then has a list for this pet.

// Passphrase words: plain, short, of no consequence. Chosen for Kept; five of them make more than 51 bits.

/** Each word once, in the order of the alphabet. */
export const passphraseWords: readonly string[] = `
able acorn acrobat actor adobe aerial agate agent airport album alcove alley almanac almond alpine amber amble
anchor angle ankle anthem antler apple apricot april apron arcade arch arena arrow artist ashen aspen atlas
attic august aunt autumn avenue award awning axis azure baby bacon badge bagel bakery balcony ballad balloon
bamboo banana banjo banner barge barley barn barrel basalt basil basin basket bassoon bath bay beach beacon
beads beam bean bear beaver bed bee beech beet beetle bell belt bench berry bicycle billow birch bird birdsong
biscuit bison blanket blaze blend blink block bloom blossom blouse blue bluebell bluff board boat bobbin bolt
bonnet book boot border bottle boulder boulevard bounce bowl box bracket braid branch brass bread breeze brick
bridge brook broom brother brown brush bubble bucket buckle bud buffalo bugle bulb bundle bunny burrow bus bush
butter buttercup button buzz cabbage cabin cable cactus cake calendar calm camel camera camp canal candle candor
candy canoe canvas canyon cape caramel caravan card cargo carnival carol carpet carrot cart cashew castle cat
catalog catkin cattle cave cedar ceiling celery cello cement cereal chain chair chalk channel chapel chapter
charm chart cheek cheese cherry cherub chess chest chestnut chicken chime chimney chin chisel chorus cider
cinema cinnamon circle circus citron city clam clap clarinet clarity classic clay clever cliff climb cloak clock
cloth cloud clover coach coast coat cobalt cobble cocoa coconut coffee coin collar colony color column comb
comet comma compass concert cone copper coral cord corn corner cornet cottage cotton couch country cousin cover
cow crab cradle cranberry crane crater crayon cream creek crescent crest cricket crisp crocus crop crossing crow
crown cruise crumb crystal cube cuckoo cup cupboard curl current curtain curve cushion custard cycle cymbal
cypress daffodil dahlia daisy dance dapple dawn day decade deck deer delight delta denim depot desert desk dew
diagram dial diamond dinghy dinner dish dock dog dollar dolphin domino donkey door dough dove dozen dragon
drawer dream dress drift drizzle drum drummer duck dune dusk dusty eagle earth easel east easy echo eclipse eel
egg eight elbow elder elegant elephant eleven elk elm ember emblem emerald engine envelope equal estuary evening
evergreen expert eyebrow fabric factory fair falcon family fan farm father feast feather felt fence fennec
fennel fern ferry festival fiber fiddle field fiesta fifty fig film finch finger fir fireside fish five flag
flame flannel flask flax fleece flint flock floor flora flotilla flour flower flute foam fog folder forest forge
fork fountain four fox foxglove frame freckle fresh friday fridge friend frog frost fruit fudge funnel fur
furrow gable galaxy gallery gallon gallop garden garlic garnet gate gather gazelle gecko gentle geyser giant
ginger gingham giraffe glacier glade glass glaze glen glider glitter globe glove glow glue goat gold golf
gondola gong goose gosling gown grain granite grape graph grass gravel gravy gray green grid grill grocer grotto
ground grove guava guitar gulf gull gum habit hail half hall hamlet hammer hammock hamster hand handle harbor
hare harmony harp harpist harvest hat haven hawk hay hazel headland hearth heather hedge heirloom helmet hemp
herb heron herring hill hinge hippo hive hobby hockey hollow holly home honest honey hood hoof hook hoop hopeful
horizon horn horse hotel hour house humble humming hundred hut hyacinth ice icicle icing igloo inch indigo ink
inkwell inlet insect iris iron island ivory ivy jacket jade jaguar jam january jar jasmine jaunt jay jeans jelly
jewel jigsaw jog joke jolly jubilee jug juggle juice july jumper june jungle juniper kale kayak keel kelp kennel
kernel kestrel kettle key keyboard kind kingdom kitchen kite kitten kiwi knee knight knob knot koala label lace
ladder ladle ladybird lagoon lake lamb lamp land landscape lane lantern lapel larch large lark lasso latch
lather lattice laugh laundry lava lavender lawn layer leaf league leather ledge leek legend lemon lentil leopard
letter lettuce level library lichen lid light lilac lily lime linen lion lizard llama loaf lobby lobster local
locket lodestar lodge loft log lotus lounge lucky lullaby lumber lunar lunch lupine lute lynx lyric madrigal
magenta magnet magnolia mainland maize major mallard mallet mammal mandolin mango manor mantle maple marble
march margin marigold marina market marsh marvel marzipan mat match maze meadow meal meander measure medal
medium medley mellow melody melon memo mentor menu merit merlin merry metal meteor metro midday middle midsummer
mile milk mill mint minute mirror mitten mixture moat model modest mole monday monkey month moon moonlight moose
morning mosaic moss moth mother motor mountain mouse mud muffin mug mulberry mural museum mushroom music mussel
mustard muzzle myrtle napkin narrow native nature navy nectar needle neighbor nephew nest net nettle nickel
niece night nightcap nine noble nomad noodle noon north northern notebook notion nougat novel number nurse
nutmeg nylon oak oar oasis oat oatmeal obelisk ocean octagon octave october octopus office olive omelet onion
onyx opal open opera orange orbit orchard orchid organ origami osprey ostrich otter outdoors oval oven overture
owl oxygen oyster ozone pack paddle paddock page pail paint palace palette palm pan pancake panda panel pansy
panther papaya paper paprika parade parcel park parrot parsley parsnip party passage pasta pastel pastry patch
path patio pavement pavilion peach peacock peanut pear pearl pebble pecan pedal pelican pen pencil penguin
peninsula pepper perch perfume petal petunia phone pianist piano pickle picnic picture pie pier pigeon pillar
pillow pilot pine pink pinwheel pioneer pipe pistachio pitcher pixel pizza plain plan planet plank plant plaster
plate plateau platform playful plaza plenty plow plum plume plush pocket podium poem poet polar polish pollen
pond pony pool poplar poppy porcelain porch porridge port postcard potato potter pottery powder prairie present
pretty primrose prince print prism prize program puddle puffin pulley pulp pumpkin puppet puppy purple puzzle
pyramid quail quarry quarter quartet quartz queen quick quiet quill quilt quince quiver rabbit raccoon radar
radio radish raft rail rain raisin rake ranch range raspberry raven ravine ray reading recipe record red redwood
reed reef region reindeer relay rhubarb rhythm ribbon rice riddle ridge ring ripple river riverbank road roast
robin rock rocket roof room root rope rose rosemary round roundel rover rowboat rowing royal ruby rudder ruffle
rug ruler runway rural russet rustic rye saddle saffron sage sail salad salmon salsa salt sample sand sandal
sandpiper sapling sapphire sardine satin saturday sauce saucer saxophone scale scallop scarf school science
scissors scooter scout script sea seal seashore season seaweed second seed sepia sequin seven shade shamrock
shape shawl sheep shell sheriff shield ship shirt shoe shore shoreline shovel shrimp shrub shutter sideways
sienna signpost silk silver simple singer sister six skate sketch ski skirt sky skylark slalom slate sled sleep
sleeve slipper slope small smile smooth snail snow snowfall soap soccer sock sofa soil solar solid sonata song
sonnet sorrel soup south space spade spaniel sparkle sparrow spatula spice spider spinach spiral sponge spool
spoon spring sprout spruce square squash squid squirrel stable stadium stairs stamp star starfish station steam
steel steeple stem stencil step stereo stitch stone stool stork story stove straw stream street string stripe
stucco studio sugar suitcase summer summit sunday sundew sundial sunflower sunny sunset supper surf swallow swan
sweater sweet swift swim swing symbol syrup table tablet taco tailor talent tamarind tandem tangerine tango tape
tapestry target tarragon tart tassel tavern taxi tea teacher teal teapot teaspoon tempo ten tennis tent terrace
thatch theater thermos thicket thimble thirty thistle thread three throne thrush thunder thyme ticket tide tiger
tile timber tin tiny tissue toast toaster toboggan toffee tomato topaz torch tortoise toucan towel tower town
toy track tractor trail train tranquil trapeze travel tray treble tree treetop trellis tribune trio trombone
trophy trout trowel truck truffle trumpet trunk tuba tuesday tugboat tulip tuna tundra tunnel turkey turnip
turquoise turtle tweed twelve twenty twig twilight twin twinkle umber umbrella uncle unicorn uniform union
upland upward urchin useful valley vanilla vapor vase vault velour velvet veranda verse vessel vest viaduct
village vine vineyard vintage viola violet violin visit vista vivid volcano vowel voyage wafer wagon wagtail
waist walk wall walnut walrus waltz warbler warm water waterfall wave wax wayside weather weaver wednesday week
west whale wharf wheat wheel whisker whistle white wicker wide widget wildlife willow wind windmill window
winter wisdom wolf wombat wood woodland wool word workshop world wren wrist writer yacht yard yarn yearling
yeast yellow yodel yogurt yolk young zebra zephyr zest zigzag zinc zipper zither zone zoo
`
  .trim()
  .split(/\s+/);

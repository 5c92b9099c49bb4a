// Points and the words that have them. Written by eval/learn.ts from the tuning set; do not edit.
export const learned = `
73 ~4
55 and
48 na
43 cant
41 mama sent
39 tangu
37 payme*
36 ~3 и
35 dawa they
34 down ребен*
32 he забло* лежит меня не я
31 то у
30 has pesa table* tablets
29 #
26 dont gas namba nimemeza payments taken под
25 child* nimet* our wages wont вашей уехал через
24 alarm here nimeshindwa start* this yangu zote ~5 мой перев*
23 baba fundi gave gone kimya left mbili nimem* nyumb* passp* passport ваша вашег* вашего мне ребенок телефон
22 block haiji saa six наш
21 count* is ive niko open shop sold someb* somebody syste* system watu with нет никто откры* сегод* сегодня час
20 ! faile* failed isnt kitu leo mita nimefungiwa sijal* sijala stuck whole yuko жить машин* табле*
19 amean* ameanguka anata* damu medic* mtu ndani nyumba starts tonig* tonight а газом пахне* пахнет сейча* сейчас
19 чужие
18 ameku* anatapika baby call gesi hii hotel im mkopo name nane nimes* nimetuma none says since till used wanan* идет
18 магазин могу нас ни после* пропа* три
17 empti* emptied hivi kufa line live minutes noon nyingi shule slept vingi warm взломали застр* звоня* звонят лекар*
17 магаз* остан* отпра* телеф* элект*
16 ago ambul* couri* courier dialy* dialysis hauja* haujaja imeha* kaya let lift mshah* mshahara nothing sijui stran*
16 tumbo uso дым искри* искрит щиток
15 altho* although ameka* amekataa bundl* car huu iliyopita inaku* kuna la maish* maisha niliy* nobod* nobody opera*
15 paid passw* password remot* remote shows siwez* siwezi sorry ticket took umevu* umevunjika yetu без где никог*
15 никого пишут помогите после привезли рекви* реквизиты часа
14 ametu* app bus children dear doesn* doesnt fees fell fligh* flight going hela hoist hour imeib* imeibiwa insid*
14 inside jina jiran* jirani know kuku lette* mashi* mashine naibi* naibiwa nilin* nilinunua nimechoka operation
14 outsi* outside rente* rented room stop wangu went while yenu взлом* видят вмест* вода заблокировали который моего
14 отвечает пособ* пособие прише* пришел прямо сорок списы* четыр*
13 account card deduc* deducted door elect* far go heart islan* kila lunch messa* mjamz* mjamzito moja nilitumiwa
13 nimek* numbers order* patient renew* sitti* sitting someo* techn* technician there* theres toka wetu witho* without
13 авари* базе безоп* бывши* бывший вижу высел* выселяют детей ее зарпл* зарплату квартире моими он остановите счете
13 ушло экран
12 ameun* ameungua anaom* anaomba anoth* another close* credi* credit dose empty exam fake fridg* gran hakun* hakuna
12 half havin* having hazij* hazijaota hospi* inakula its jiko kimev* kimevunjika kiti kituo kuzui* kuzuia lakin*
12 lakini landl* late mbegu minus mtanipigia mtoto nilis* nilisikia nimeambiwa nimebakwa nying* peopl* people si
12 sijao* throu* through trip unaen* unaenda units wako wamec* wamechukua withi* within аппар* аппарат безопасности в
12 встал* грани* границе дальш* дальше дворе застряла кнопка колот* лекарство лифт машина мою опера* перекрасили
12 решит* сайт сбил смысл* смысла таблетки туда чужой
11 accid* accident accor* ada afternoon agent anatu* atoke babys been bidha* bidhaa casin* casino charg* charged
11 childs dosin* dosing euros fathers four frida* friday guy haipi* haipigi hes his inakataa inavu* inavuma kukop*
11 kukopa kuuza laptop lay like limep* limepinduka man mbele medicine messages mlio mtand* mtandao needs nikap* nilim*
11 nimel* nipel* nipeleke nisai* nisaidieni obey onyo order orders patie* patients payment pumzi pungufu react*
11 reactor reall* really resid* resident setpo* setpoint showi* showing stage two umevi* umevimba wala wameu* wameumia
11 wanat* wasnt water wazaz* wazazi wrong банк вашем выпла* выплату девят* денег ипоте* минус мои мужчи* мужчина ночью
11 операцию опять остал* очере* очередь пишу последний проверке рейс служб* списывают стоит такси терми*
10 amepoteza ametumia aondo* aondoke changu complete contr* counted cycli* cyclist eight every faham* fahamu file
10 fitte* front froze* frozen funge* fungeni gari grey haifa* haifanyi haruf* harufu him hit inaka* issue* issued kit
10 kitam* kitambulisho kunishusha landlord lapto* maji meal mfunge minut* mlise* mlisema monit* monitor naona nawaa*
10 nawaandikia never niliomba nne of off penda* pendant pharm* pills polis* polisi radio rang refug* refugee refus*
10 salar* salary share* shared shes sirs stand* standing suitc* suitcase taxi tena three tunae* tunaenda viole*
10 violent viwil* viwili vouch* voucher wagon* wagonjwa writi* writing zangu zenye* zenyewe zima zimet* zimetoka
10 zinatoka бабуш* двадц* двадцать две имени кажду* каждую карты кварт* клиен* код колле* коллекторы колоть корми*
10 кормить кто людей мертв* минуту недел* недели ним отмен* плохо подни* поднимается пожар* пожарная поставили почты
10 прислали разби* разбитый разво* разводит раста* растаявшее скане* сканеры стойк* стою счета телев* телевизор трасс*
10 трассе шлагб* шлагбаум
9 accou* addre* address aller* ambulance amech* amechukua amekula amekunywa anawe* anaweza are atoe away beggi*
9 begging bila bill bundles burne* burned cancel carbo* carbon completion conta* datin* dating didnt exist* exists
9 explo* exploded fathe* giza honestly ijuma* ijumaa ikais* ikaisha imehackiwa inauz* inauza insul* insulin islands
9 kali kettl* kettle labou* labour laki letter linak* linakata locks longe* longer lose lugga* luggage maden* madeni
9 manager mimi min monox* monoxide mume n natok* nifan* nifanye nikapewa nilio* nilitoa notic* notice nusu nzima
9 offic* office other* others plumb* plumber porta* portal pungu* readi* red refused renews rent rudisha sabab* sababu
9 she signa* stranger ticke* today twent* twenty typed walio* walioletwa wamej* wamejaa wananitafuta yatan* yataniua
9 zimek* zinaingia батар* батарейку больн* больнице буду ввели взорв* взорвался всей два дверь* дверью день деньг*
9 деньги дней домен его если заблокируйте зашиф* игруш* игрушки идут из кажет* кажется компа* компании кому купил*
9 купили место мной неизв* неизвестно нечем обвар* обварило обеду оформили паспо* паспорт пацие* пациентке по пожил*
9 показывают получить потом* потому прове* прогл* проглотил работаете рассы* реки серве* сервер собака субси* субсидия
9 украл* украли чайни* чайник часто часы чат четыре экран* этике* этикетке
8 after* alone alrea* already am ameme* amemeza amemu* amemuuma amevu* amevunja amezi* ana anani* anatolewa anavi*
8 anavimba arm ate beeps being betri block* blocked board bough* bought brake* brakes broad* broadcast cabin* cabinet
8 calls centr* centre coach contacts contracts deliv* derev* dereva duka eldor* eldoret encod* encoder epipe* epipen
8 expires get group guest* guests haipo haiso* haisomi haiwe* haiwezi hello hesab* hesabu hones* ident* identity
8 imean* imeanza imech* imechelewa imekufa imekw* imeli* imelipuka imenitoa inaun* inaungua into jua kiasi kifur*
8 kifurushi kimef* kimefungwa kinat* kinatoa knows kutut* kututaarifu label last loops manif* manifest medication mia
8 mid midni* midnight miwan* miwani mkwe mlinitoza mlipa* mlipandisha morph* morphine motor* motorway mwili naogo*
8 naogopa nasik* nasikia natokwa nguvu niliyofunga nimekwisha nimepewa nimesubiri nine nje nn nyoka or posit* position
8 pouri* pouring press raili* railing river said sasa see sendi* sending shoulder signal silent siyo someones studi*
8 studio sun text theyr* theyre thing tools tow tracking tripl* tripled twice ukung* ukungu um unaut* unauthorized
8 usaha van vidon* vidonge watch weddi* wedding windo* window yamek* youve zinah* аккаунтов аптек визов* визовом
8 вместе внутр* внутри врут вся втору* вторую втрое вырва* граду* градусов датчи* датчики двига* двигается детьм*
8 детьми диван добил* добили долги жду жену забрать заказ закрывается залив* заливает записан знаю ивл карта* картами
8 клиентам кнопк* конце* концерт крана люди мое молчи* молчит новых ночи обслу* обслуживание одна отеле отменили
8 отправляет отцу переводит перез* перезвонить пин письма пищит подня* поднялся покупателей почем* почему
8 предупреждения пятни* распр* распродажа рассылка ресеп* ресепшене роспо* роспотребнадзор сеть складе сосед соседей
8 сотрудникам среду стало страховка телефоне тепер* теперь тысяч убьет ухода уходя* уходят хамск* хамское хлеще*
8 хлещет хочет* хочется центр* центре чека электричества эти
7 adjus* adjust agent* agents akiom* akiomba ambulances anato* anatuma anazi* anazidi anyon* anyone atani* atanitoa
7 atatu* atatuma baada bank bille* billed box brake breat* briga* brigade broke calle* cance* cancelling canno* cannot
7 chest cm control country crb cut decli* declined degre* degrees dharu* dharura dispa* dispatch domai* domain doors
7 downs* downstairs error expir* fitter fridge girl glowi* glowing got haifu* haifunguki haito* haitolewi halfw*
7 halfway heate* heater hima hisse* hisses homa hospitali hotli* hotline ikata* ikatae ilise* ilisema imebl* imeblock
7 ina inaru* inarudi installed kampa* kampala kampu* kampuni keeps kerb kimak* kimakosa kuleg* kulegea kumi kunit*
7 kuongezwa mabat* mabati mafut* mafuta maiti makat* makato make matok* matokeo mawil* mawili mazis* mazishi mbaya
7 mbio mbu migra* migration mlini* mlizo* mlizonipa mna mnipi* mnipigie more mouse msipo* msipotatua mwenz* mwenzangu
7 naamb* naambiwa naham* nahamia nilil* nilimeza nimekwama nimelipa nitoe njaa njian* njiani numbe* pain panel pen
7 pharmacy photo* photos pick porin* porini povu pressed prete* pretending received registrar repla* retur* savin*
7 savings scanned scoot* scooter seat secur* security shell sijap* sijapata sivyo siyaj* siyajui stair* stairlift
7 statement stock subsc* subscription swapp* swapped tanke* tanker teach* teacher track* tufan* tufanye tuko tumef*
7 turn tusai* tusaidieni twelv* twelve umefi* umefika umein* umeingia unles* unless unloc* vanis* vanish vijik* vijiko
7 vipim* vipimo wamel* wamelala wamez* wamezimia wanah* wanahamisha wananifukuza wanau* wanaumwa wasic* wasichana why
7 wrist yalik* yalikuja yaliy* yaliyokuja yameg* yameganda yanav* yanavuja zinahitajika zinai* zones автоб* автобуса
7 аккаунту билет* ваших взяли встали входя* входят выман* выманили газа дают дверь делат* делать диспе* други* другим
7 дышит ему есть забот* заботу завис займа заказ* заказы зал запах заплачу звонил знако* знакомств зуб кассы конца
7 кредит маме мамы между меняю* меняют минут моему мороз* морозит нам начин* начинается незна* нехор* нехорошо номер
7 ночь обеда обеща* обещали они ответ* ответит отказ* отказываетесь открывается ошибк* парол* пароли перевели
7 перевыпустили переделывать плате* платеж подач* подачи подпи* подпись пожилой покуп* получил полча* полчаса посад*
7 почта прием прини* прист* приставы проди* продиктовала разош* разошлют ребенка релиз* релиза решить сбере*
7 сбережения симку сменили снимк* снимке сотрудники списали старого съела тенде* тендер треки* трекингу тридц*
7 тридцать угрож* угрожает ужас улицу фотки хуже чек электронную этажа* этажами
6 according airpo* airport allergies ambaz* ambazo amefu* amefunga anisa* anisaidie as backu* backups baker* bakery
6 barab* barabara board* boarding boile* boiler bookings breki caller cha chann* channel chart chemo closed closes
6 codes coz cryin* crying dad dates diabe* diabetic digit* digits drugs election evening everything exporting follo*
6 following friji goes haiga* haigandishi haipa* haipatikani halls hamji* hamjibu hatak* hataki hayup* hayupo hazis*
6 hazisomeki hospital hot ilipo* iliporwa imego* imegoma imeharibika imekwanguliwa imetu* imetuacha in inais* inaisha
6 inate* inategemea infus* infusion kando karo keys knew kuchu* kuchukua kulip* kuole* kuolewa kuongea kupig* kupiga
6 langu load lobby locat* location lock made mara mareh* marehemu max mguu missi* missing mlang* mlango mlita*
6 mlitangaza mliyo* mliyoniletea mmenikata mpesa mtaa mwana* mwanangu mweny* mwenye mwing* mwingine my nililipa
6 niliyokodi nimejificha nimelazwa nimeumia nini njano nonse* nonsense nurse* nurses nyama otp oxyge* oxygen paper pay
6 perso* person pictures pikip* pikipiki pin plant* plants plast* plastic point polli* polling poste* read readings
6 recor* records report reset sat schol* scholarship shaky shoul* sijaomba sijaona sijaw* sijawahi sitak* sitaki
6 smell* smells snack sso started stations therm* thermostat time tom trans* trays tunas* tunasafiri unaka* unakatika
6 upasu* update upgra* upgrade utc visa vocha wall wamen* wamenikata wamet* wametumia wananipeleka watot* watoto wazi
6 widge* widget withd* yamekatwa zimekata zinat* бабушка балан* баланс баноч* баночки беспо* беспокоить боксе ваш
6 вернуть вечер* витам* витамины включ* включается вместо во встал встало второго вызов* вызова выключается гарантии
6 госте* гостей готов* готовить девять детск* договоре домоф* домофон доступ дочка друга* другая дышат* дышать едет ей
6 ждать за запер* заперлась зашифровали знает измен* изменить им имя кажды* касса кафе корпу* корпус котор* красным
6 креди* кухня лет могут модул* модуль моей можем молок* молоко муж назва* назвала накоп* накоплений невоз* невозможно
6 нелов* неловко ноль опазд* опаздывает оплата открыть отпеч* отпечатали охлаж* охлаждение ошибкой перестали печь
6 письм* письмо погас подъе* подъезде позво* позвонили показывает полны* полный полу получ* попол* пополнил почти
6 приве* приходить пропадет пропала пропали пропу* пропустили прося* просят пульт* пульта пуска* пятницу роддо*
6 роддоме самокатном свети* светится своих систе* системе склад скору* скорую служба собак* собра* собрание страх*
6 стуча* стучался суд съел таблеток танке тариф тираж тонн ушел файлы фамил* фамилии хакер* хакеры хозяй* хозяйка
6 холод* холодильник цифры чужую шесть штраф экрана якобы
5 above accordingly active ameba* amebadilisha amelo* amelock ameni* ameru* amerudi ametuma ananishika anapi* anapitia
5 anataka anayelipa angal* angalieni at attack attem* attempt balan* balance banki* banking behin* behind betti*
5 betting bibi boda bundle buyer bwana chirp* chirping choon* chooni click* clicked counter crib customers deged*
5 degedege deni docto* doctors dukan* dukani email* emailed engineers escap* escape escro* escrow ever faceb* facebook
5 fakes famil* family feni files fit folen* foleni fridges fungu* funguo gambl* gamble garin* garini haja hapa hard
5 hawan* hawana heada* headaches house hrs imeba* imebaki imeen* imeenda inazi* inazima kuish* kuishi kulipia kumwa*
5 kumwambia kunyw* kunywa kupum* kupumua kusim* kusimama leaki* leaking limek* limekwama lipa lisbo* lisbon lost lote
5 malip* malipo many meant milan* milango mimba misse* missed mjomb* mjomba mobil* mobile money month* mothe* movin*
5 moving museums mzigo mzuie* mzuieni nani nikam* nikampa nikil* nikilala nilipewa nimea* nimeb* nimec* nimejifungia
5 nimesahau nimevimba nina ninun* ninunue nitah* nitahukumiwa nitumie not overr* overreacting paint panga panic payou*
5 payout pensi* pension plays postp* printed proba* probably range recal* recall regarding returned riba runni*
5 running safe sahan* sahani scree* screen seem selli* selling shops sign sinda* sindano someone stati* strai*
5 straight strangers surge* surgery take terms texts transfer treat tumefungiwa under upasuke user viewe* viewer wale
5 wanaondoka wanasema wants withdrawals worke* workers worried ya yanai* yanaingia yenye* yenyewe yote ziko zimei*
5 zimeisha zimez* zimezima аварийке аварийку адрес* адресу алло аннул* аннулирован бабушки белый билете болит бронь
5 ванно* ванной ваши вечерам висит внест* внести выдае* выдает выписку вырвало высад* вышел госпи* госпитализация
5 груди давит двадцати двена* двенадцать девятом дед десят* десять детском дирек* директора довер* доверенность
5 договаривались дозво* дозвониться дорог* дорогу единс* единственные ждет живой живу заблокировал забыл загло*
5 заглохла закан* заканчивается закрываются закрылась застряли знаем иначе инфар* инфаркт ипотеку ипотечная конку*
5 конкурс контр* контракт корм лагер* лагере лежат лекарства летим лифте масте* машин машины мертвые мертвый млн
5 мошенники мск наша недей* недействителен неделю незнакомому одни одно одног* одного операционная опери* оперируют
5 оплач* оплачено отклю* открываются отпис* отписки отправили оформ* передо перес* платн* платные подат* подать
5 подтверждения пользователя посадка починили почту предс* представились продавец прохо* проходит пулко* пулково
5 пьяны* пьяный разгр* разгрузкой рвота решите ровно рулем сделк* сделка сильн* сильно сказа* сказала службой сосед*
5 списания срок стойки сумма съеха* съехать таког* такого там терминал терминалы толпа торги тормо* тормоза тревожная
5 трубк* трубку трубу трудн* трудно ук устал* устала фирмы фур хирур* хирург хотя человеку чем четыреста щикол*
5 щиколотку этажа эцп
4 acros* across activ* akaun* akaunti ako alinishusha allergy allowance ameib* ameiba amezima amezirai anaju* anajua
4 anatumia any asubu* asubuhi aucti* auction bagga* baggage banks bar barua becam* became both brass breathe broke*
4 broken buy ceili* ceiling cello chai checkout choco* chocolate chose collecting collection coord* coordination
4 couriers crack crash* crashes custo* daughter deplo* deploy documents dosag* dosage doses downloads eka electrics
4 error* errors everybodys exact feedi* feeding feels ferry filin* filing fitted flat fuss getti* getting guard hausi*
4 hausikii hidde* hidden ilito* ilitoka inakuwaje inapi* inapita insta* inter* interview inval* invalid invit* invite
4 island jamme* jammed kizun* kizunguzungu konda* kondakta kuful* kufuli kuing* kuingia kunitukana kuwek* kuweka lamp
4 land lets lips maili* mailing maomb* maombi meter mgonj* mgonjwa mkono mliot* mliotuuzia mlitu* mlituma mmeka*
4 mmekata mnani* mnanikata mnito* mnitoe monthly mpaka mtiha* mtihani mums mysel* myself mzuie nadha* nadhani narud*
4 narudi neigh* neighbours netwo* network nikij* nikit* nikitumia nikiwapigia nilimaliza nimeona nimetapeliwa nisub*
4 nisubiri nothi* ordered out parke* parked passc* passcode peanu* peanuts pharmacist platf* platform pls plz polep*
4 polepole porti* portion porto postponed presh* presha print* puffy reads renewed replacement returns rings seats
4 sends sims siwaj* siwajui skips slot smell snatc* snatched somew* somewhere spark* sparking sundays swell* swelling
4 tafad* tafadhali talki* talking tano tende* tender tight toddl* toddler tofau* tofauti total transfusion tremb*
4 trembling tuesd* tuesday unaan* unaanza unlocked unsub* unsubscribe upload uses using vacci* vaccine vitu vyang*
4 vyangu waits wakin* wakinitusi walls wameb* wamebadilisha wamem* wamemtoa wamev* wamevunja wanaf* wanap* wanapigia
4 wanas* wanatuma want water* waterproof za zimeb* zimebadilishwa авиак* авиакомпании билет борто* бортом бухгалтерия
4 вещам* вещами виза вопросы второ* говорит говорят город* городе даже дали детям диспетчер додел* доделав должн*
4 должно еду еле же заблокирована забра* зажев* зажевал запла* имене* именем инсул* интернет каждый какой киваю*
4 кивают кормя* кормящей которые котят летит мастера можно мфц мы налич* наличных наши невер* неверно новый носит*
4 носить няня обиде* обидел останавливается отвечают отец отключилось отмеч* отмечена отчет* отчеты перестал погиб*
4 погибнет подде* подря* подряд поезд показ* ползе* ползет поликлинике понад* понадобится понедельника понять порядок
4 потер* потеряли привя* привязать прийт* прийти присл* прода* пятог* пятого работать расса* рассада решил родит*
4 родителей ругае* ругается рядом садит* садится самок* сборщ* сборщик свист* свистит свите* свитер сгора* сгорает
4 слухо* слуховой сняли стойке счита* считаются такси* таксист темпе* температура тепли* теплице третье уважа*
4 уважаемая удали* удалить удержали управ* управление утром учите* учительницы частя* чужом шкафа
3 $ agree* agreed aid airli* airline aje alinizidishia ameniambia anaen* anaendelea anakuja anase* anasema aniun*
3 aniunganishie annua* annual assig* assign augus* august barn basic becau* because birth bonus borde* border
3 breathing busin* business by canar* canary certi* certified chang* changed chap charges class* classes cleve* clever
3 compa* company compu* computer confirmed controller cross customs date deed deliver delivered depar* departure
3 depos* deposit destroy disappointed dishw* dishwasher dispu* disputing doing doorb* doorbell dozi drove eaten eithe*
3 either electricity elsew* elsewhere engin* estim* estimate exist face few final* finally firmw* firmware first floor
3 fortn* fortnight freeze funny gate goods green green* greenhouse hacke* hacked hall hardl* hardly harm hawaw*
3 hawawezi heari* hearing hili holde* holder hosti* hosting hours hub hundr* hundred hung iko imekatwa inaso* inasoma
3 inbox invoices isiyo jioni kambo key kidog* kidogo kimoj* kimoja kind kindl* kindly kuact* kuactivate kunie*
3 kunieleza kunitisha kuvut* kuvuta kwenu lamu landline leaks lenu less letterbox lives loan logs looks loung* lounge
3 lower luton mafan* mafanikio mahal* mahali mailb* mailbox mails matap* matapeli mchan* mchango me men minib* minibus
3 minor mmeli* mmelifunga mnafa* mnafanya mnafi* mnafikisha mnase* mnasema mnatu* mnatuma mother mwali* mwalimu mwezi
3 nahit* nahitaji nashi* nashindwa naski* naskia ndege ngomb* ngombe nikijaribu nikiw* nilipokea nimeandika nimeiona
3 nimejaza nimetumia nimpe nisem* niseme no notarys notif* nyumbani octob* october on one ones outin* outing park
3 passenger past paybi* paybill payed pdf peris* perishable plent* plenty posted pound* pounds pram presc*
3 prescription prote* protect provi* providers put queue rangi reading ready recei* recog* recognise record refunds
3 registry released replaced repor* restraining resul* results right roami* roaming rooms rudis* sacco scamm* scammed
3 scann* seedl* seedlings send senso* sensors shots shutt* shuttle sides signe* signed siku sio sita softw* software
3 stima stone stree* stren* strength switch takes talk tatu tenan* tenants theat* theatre their thems* themselves
3 towel* towels translation trave* travelling tukie* tukienda tulil* tulilipia tulip* tulipangiwa tumeg* tumegundua
3 tunafuatilia tunap* tunapoteza turni* turning type ulien* ulienda umeka* umekatwa unacc* unacceptable unkno* unknown
3 unlock usiku vents vet walle* wallet wanafunga wanal* wanalipa wanao* wapi warme* warmer weari* wearing websi*
3 website weeks wheel whist* whistles wildl* wildly worst yamem* yamemwagika yanac* yanachukua zimekaa аварийная
3 аккау* актив* активировать битко* биткоины болез* болезней были взайм* взаймы врачи выкин* выкинула вылет выпус*
3 выпускают вырвали высадил гости* гостиницы двое делал* делала диспетчерская длить* длиться дома доставлено досту*
3 друзе* друзей забро* забронировать зала зашел зашифрован звонки извин* историями их июня камер* камера класса
3 клиентов кого коров* коровнике крыши лжесл* лжеследователю лица мама матер* матери машине назна* назначений
3 налоговой нашег* нашего неверного недос* недоставленного нечит* нечитаемо ничег* ничего обращ* обращение обучение
3 объявили объявление остались осталось остался ответ отель открывает открыт отправила отправлял отправлять ошибку
3 пароля перенести пишет* пишете платф* платформа повод* поводу повторно подае* подает подключить подтв* подхо*
3 подходит полде* полдень полис полну* полную половину помпа последние послезавтра праздник преды* предыдущие
3 принимает принимают прихо* прогр* программы проте* протечка прошлые пускают пусто рабочих раз разбл* разблокирован
3 размеры расср* ребенком робот* робота рук сами сахар сим смени* списываете справку стамб* стамбуле стоим* стоимость
3 столи* столик страницу страницы течен* течение требу* требуют трех трижд* трижды тут тысяч* тысячи умоля* умоляю
3 февра* февраля частями шесте* шестерых шесто* шестое школы экзам* экзамен экране этого
2 abroa* abroad aliah* aliahidi amenipigia anahi* anahitaji ananifuata anate* anatetemeka apple appoi* appointment
2 approved asili* asilimia atafu* atafukuzwa ataju* atajua ataru* atarudishwa avail* available bounc* bounces buyer*
2 buyers camer* camera chape* chapel cloud compe* compensation confi* contact conti* continues csv debt delivery
2 direc* direct docum* donat* donation doubl* double due each email embar* embarrassing endin* ending eveni* evict*
2 evicted explain facto* factory feel foot fuliz* fuliza gatew* gateway gunia hadi hajat* hajatokea helme* helmet help
2 herse* herself hizo hosi huwa i iban idle ijibu imekwama imepo* imepotea inafu* inafunga inamz* inamzuilia instagram
2 jumpe* jumper kadi kama kanis* kanisa kiatu kijan* kijani kilip* kilipotea kipim* kipimo kitui kuand* kuandika
2 kuham* kupat* kupata kurud* kurudisha kutap* kutapeli kuzal* kuzaliwa lab leafl* leaflet leave lesson letters linao*
2 linaonyesha lists loadi* loading locker logge* logged long machi* machine manua* manual mbali merge* merger message
2 mfere* mfereji mizig* mizigo mkani* mkanikata mmeniletea mmoja mnasa* mnasafirisha mothers msee mtani* mteja mwanz*
2 mwanza mzima nakur* nakuru nanyo* nanyonyesha napata ndogo ngoja nijar* nijaribu nikapata nikas* nikasema nikie*
2 nikienda nilib* nilibook nilipe niliyoagiza nimekatwa nimelipia nitaz* nitazimaje nor notar* notification ours
2 outgr* outgrew overd* overdrawn panya papers passe* perfectly photo physi* physio pictu* plc poster premi* premium
2 press* prints process pursu* pursuant reada* readable regis* remin* reminded restr* saizi salio samah* samahani
2 satur* saturday secon* second seein* seeing sessi* sessions sgr sikuj* sikujiunga silen* site something spins step
2 stood strange street sum swall* swallowed swap sweta tawi tells termi* terminal there tier told tomor* tomorrow too
2 treat* treats tumefunga tumia ulikuja undri* undriveable unrea* unreadable unuse* unused upi usern* username utara*
2 utaratibu vipi wadud* wadudu wanataka wanatoa wanatoka wawil* wawili weve what where* wheres worki* working wote
2 would* wouldnt yamekataa yesterdays yoyot* yoyote zilik* zilikuja zinas* zinasema абонп* абонплату аптек* аптеке
2 билета бухга* вакци* вакцину вашем* вашему весно* весной вид волоч* волочком восьм* восьмого вроде всего вскры*
2 вскрытый выдан* выдано выпис* высадили вышни* вышним главн* главной делае* делает дневн* дневнике днем добавить
2 жучка* жучками забол* заболею закрыл заморозили занят* занятия запра* заправке заявки извинитесь излиш* излишек
2 инсулин инсульт ип ирина истор* каждые какие каком* какому карте класс классная ключи комиссию которую кошке красн*
2 курсу льгот* льготного людям микро* микрозайм мужа навер* наверное налог* натощ* натощак нее незнакомым неупл*
2 неуплату ногти ноябр* ноябрь нужна нужно обновляется одну осталась от отвал* отвалились отдае* отдает отменил офиса
2 оформил оценки пенсию перевод перевода перек* платит поддержка поддержке подписывал подтверждала поезд* поездку
2 пожилые показания покупаю помен* поменять посадочный последняя приложение пришлите продлевать пройт* пройти пропуск
2 прошла пускает пятницы разло* разлогинивает рассрочку регистрации рецеп* рецепту руб самол* самолет сироп склад* смс
2 сняло справка стару* старую стране таблетка тещи тыс уваже* уважением узнат* узнать урок утра уходи* уходит учебн*
2 учебник хоть четвертый четверть числи* числится электронном эпиле* эпилепсия эта
1 akase* akasema alian* aliandika appea* appeal attac* badal* badala barce* barcelona befor* before bigge* bigger
1 called cardi* cardiologist cards chari* charity cheti choch* chochote choir* choirs chuo citiz* citizens claim
1 clean* cleaner clini* clinic clock cooki* cookies cows cycle dada dakik* dakika danie* daniel data datab* database
1 deadl* deadline died discu* discussed doctor downl* dropp* dropped elfu eligi* eligible elses facil* facility fits
1 fitti* fitting fly free froze gala gifts glass* glasses grand* grandmother had haion* haioni hata hawam* hawampi
1 haya heard helb human husbands ikito* ikitokea imevi* imevimba inato* inatoka inspe* inspection kijij* kijijini kina
1 klini* kliniki kuhamisha kuong* kuski* kuskip kutuma kwend* kwenda lesso* licen* licences light lini makos* makosa
1 malal* malalamiko manja* manjano mapem* mapema march marketing maxim* maximum miguu mine missp* misspelled mkale*
1 mkaleta mkase* mkasema mnato* mnatoa moment months mreke* mrekebishe mtaru* mtarudi muhul* muhula mum mwish* mwisho
1 naach* naacha nadai* nadaiwa narek* narekebisha nataf* natafuta natoka natum* natumia nawas* nawasilisha niamb*
1 niambie nikapiga niki nikijisajili nikik* nikikosa nikipoteza nilikosea nililipia nilit* nimeorder nimeshaanza
1 nipig* nipige notifications oda operate over pair per phone picha portu* portuguese postpone pregn* pregnant priya
1 pump queue* queueing reade* readers refer* reference refuses renew rep repai* repair reply ring roll rough* roughly
1 rude rudi ruiz sayin* saying set shut simu singl* single sioni sixty sorti* sorting streets stude* student subir*
1 subiri sugar support switc* table takin* taking tayar* tayari tears than tills transfers tumea* tumeambiwa udere*
1 udereva unaon* unaonyesha upasuaji vipo visit* visitors wamef* wamefungua wamek* wamekataa wanac* wanachangisha
1 wanafanya watching watchman watej* wateja where withdraw zaidi zimep* zimepangwa zinahesabiwaje банка банко*
1 банкомат безопасна белом* белому беспокойство билеты вагон* вагоне верни* верните весь ветер* ветеринар вечера
1 вмеща* вмещает возвр* возврат воротах врача выклю* вылет* вылетает выставит вялый графи* график грудн* грудным давно
1 двест* двести детской диабе* диабетик диали* диализный диопт* диоптрии долг доставили доставляете еще ждите жкх
1 забир* забирать завтр* завтрак загру* загружать заказе заказов закро* закроют заход* заходит звонила звонк* извините
1 исправить июнь каком калин* калининград квита* квитанции ключ колотится конта* контакты краск* краска куда лимит
1 линзы линию лично* личность логин* логином мастер меняет модел* модель может* можете моим на нажат* нажать найде*
1 найден обрыв* обрывается обуче* объяснений объяснения остав* оставить отключить отчет ошибке парко* парковку переж*
1 переживаю переп* переплатил переш* перешла плати* подой* подойдет подтверждать получили пользователь помог* понед*
1 праздники преду* при приви* привита прикл* прикладываю принимаете приходе приют* приюте пряма* прямая работ
1 рассмотрения рассылку ребенку робот рубеж* рубежом ругаю* ругаются самов* самовывоз сапог* сапоги свет связи сдава*
1 сдавала сдать сердц* сердце скача* скачать сняти* снятие сообщ* сообщить сорти* сортировке списа* сроки ссылке
1 столь* столько счетч* счетчика те терминала теряе* теряем техни* технику типа толко* толком транс* трансляция трети*
1 третий ту уведо* формате центр частям чате чего черны* черным чехол чтони* чтонибудь чужог* чужого шестой шушар*
1 шушарах ячейк* ячейки
-1 activation again aids ama anatoa andei apolo* apologies aroun* around askin* asking below birth* birthday blue boss
-1 break* breaks brows* browsers bure camp castl* castle catal* catalogue chair* chairs chat cheke* chekechea
-1 christening chumb* chumba class comin* coming condo* condom confirmation corre* correct cover* covers deleted
-1 differs document drivers duty educa* educational emerg* emergency enter* entered expired feed finis* finish font
-1 form forty fourt* fourth full guest haionyeshi happen homew* homework honest hv ignor* ignoring imekataa impre*
-1 impressed inact* inactive inakataliwa inawezekana include ingaw* ingawa insis* insists instalments insur* insurance
-1 interest jumla katoa keybo* keyboard kichw* kichwa kilos kubadilishiwa kujia* kujiandikisha kujiu* kujiunga kulet*
-1 kuleta kunih* kunihudumia kuwap* kuwapongeza kwa kwanz* kwanza kweli laptops learn* learning lessons licence list
-1 login looke* looked maele* maelezo mahin* mahindi mkuu mlinitumia mnaso* mnasoma mtito naend* naenda napat* natak*
-1 nataka nayo newbo* newborn nhif niend* niende nilet* niletee niliorder nilip* niliyopewa nimeo* nimeu* nmepa*
-1 nmepata normally notary nyeus* nyeusi nyie ordering pale pays petro* petrol plane pot pro promo receipt recom*
-1 recommend registration relea* required resen* resend restriction ringi* ringing sahih* sahihi scam scrat* scratched
-1 servi* service short* shortcut should smart snow solar solid starting station strol* stroller students subsi*
-1 subsidy sukar* sukari tareh* tarehe think tracker tried tunaf* umeme unpai* unpaid updat* vat veget* vegetarians
-1 vendo* vendor vyaku* vyakula walk wanafunzi wanakataa watat* watatu were when whistled whit wiki wimbo wonderful
-1 work yake your youth zero абоне* абонемент анали* анализы апелл* апелляцию бесплатный большое брюшн* брюшной вайфа*
-1 вайфая вернулась версию вколо* вкололи вмс воду возра* возраста воротами вошли врачу втора* вторая второе выбир*
-1 выбирать выбра* выбрана выпал* выпала выписке голов* головке грузи* грузит грузится групп* групповыми давал* давала
-1 двоих дозу донат* доната доставка другой едут жалую* жалуются ждем забан* забанили займ заказывал закрытии зале
-1 заним* занимается запис* записать записаться записи заявка здорово извещ* извещения испра* истек* истекшим историю
-1 каког* какого кассо* кассовый катег* категория кидае* кидает коляс* коляской конеч* конечно копее* копеечная корпо*
-1 корпоративный которых кредита кружо* кружок кэшбе* кэшбек личны* личный магазине март матерятся матра* матрас мрт
-1 музей налоговая напом* напомните ней ником* никому никуд* никуда обновы огран* ограничен один одном оплатил остат*
-1 остаток откло* отклонил открытия отправителю оформить оформляется переводят пить платить плиту пломб* пломба погла*
-1 погладит подго* подготовиться подск* подскажите покупателям полос* полости понем* понемногу посмотреть поста*
-1 посчи* посчитайте прайс приняли продаем продл* прошло пункт* пункте пять равно размера рассм* рассмотрении резул*
-1 результаты с свои сгоре* сгорел секун* секунды семи серая синем скрин сменить смешн* смешно собаке собакой сроко*
-1 сроком старые стоял* стояло стуль* стульев темы того тоже трени* тренировку треть* увели узи узнаю ушли хостинг
-1 храни* хранится ценни* ценники цены читал* читальном экскурсии экскурсиями
-2 allow* amoun* amount annoy* annoyed appar* apparently back belat* belated book bothe* bother brace* bracelet bring
-2 burst case cases chaku* chakula changing com daras* darasa days delete devic* device difference doc downg*
-2 downgraded driver engineer enjoy examp* example exported father find givin* giving handl* handled harve* harvest
-2 huko husba* ijayo ilika* ilikatika ill imefu* imefungwa impor* import inain* inaingia inani* inaniambia informed
-2 interested itaku* itakuwaje janua* january jinsi jo jumam* jumamosi kabla kept kidon* kidonda kisuk* kisukuma
-2 kisum* kisumu kital* kitale kutumia laini lena level* levels loose lot marve* marvellous match* matches mate mbit
-2 mkavu mnafungua momba* mombasa morni* morning move muda museu* nauli nawez* naweza ndio ngapi night nikii*
-2 nikiingia nimenyimwa nimewaandikia norwa* norway offli* offline ongez* ongezeni onto panad* panadol paper* parishs
-2 parki* parking partn* partner passed payin* paying payro* payroll perfe* phone* phones pia pipe pleas* please
-2 proce* promi* promised punguzo quote refun* register rest return rows safarini samsu* samsung schoo* school seaso*
-2 season ship sikus* sikusoma simply soon split stops study super* supermarket supported switching tanga think*
-2 thinks third token tunal* tunalipa ukiwa ulikubaliwa unany* unanyonyesha up usele* useless verif* verify visit vps
-2 wait wanaonesha we winte* winter word writt* written yearl* yearly yet zinaisha zinap* zinapatikana бомба бота
-2 бухгалтерии был вау вегет* вегетарианское взять вложе* вложении водит* водитель все вторник выписали выруч*
-2 выручили высла* выслать гатчи* гатчину движе* движения дело допол* дополнения доста* доставки заказа замораживать
-2 заработал заран* заранее заявк* зиму игра изгот* изготовления инстр* инструкцию интересуюсь исправлять каждо*
-2 каждой клади комис* комме* коммерческое которого лечу маник* маникюрные марте меню меняем месяц могли насту*
-2 наступающим начал* начала новую ножни* ножницы норил* норильск об обнов* обучении объяв* объясняю оператора
-2 операторам отдел* отделение открываетесь отпус* отпуск ошибка парт перво* первого переводить перео* переоформить
-2 побол* побольше погас* погасил подписку пожал* пожалуйста показываете покупки поставку потом права прико* приколе
-2 провезти пропуска просит прошу путев* путевку пятый размер разны* разным разобрался расск* рассказать регис* русск*
-2 русском ручно* ручной садов* садовой сайте свадь* свадьбы серог* серого сзади сколь* скольки слиян* слияния сменила
-2 смену сочи стома* стоматология странице страховое сын товар* товара убойный хости* хостинга хотят челов* чтоб
-2 экску*
-3 absolutely accountant add adopt* adoption afternoons ah ahsan* ahsanteni alitusikiliza anako* anakohoa anaye*
-3 anyth* anything anywh* anywhere attached bacon biash* biashara blank botto* bottom bro capti* caption charge check*
-3 checked cmu comes congregations counc* council cover dar dark daughters delet* diffe* discounts do dolla* dollars
-3 download dream drew drive drive* drops evacu* evacuation fast fee fonts fraud freezer futur* future googl* google
-3 hahah* hahaha hana hande* handed hapat* hapati happens hatua heati* heating home husband imefa* imefanya imesw*
-3 imeswapiwa infor* inges* ingesaidia integ* integration ipi jaman* jamani kutok* kutoka kweny* kwenye large lazim*
-3 lazima lives* livestream livin* living lugha malar* malaria mambo map marriage mbadi* mbadilishe milki* milking
-3 mnaku* mnakubali mnaud* mnaudhi moved naand* naandika napataje nawat* nawatakia nifua* nifuate nimej* nimemaliza
-3 nimev* niwe niwek* niweke old owl parlo* parlour paysl* payslip pendi* pending plan post printer receipts
-3 recordings regar* rejec* rejected reports requirements scare* scared shosh* shosho shot sikuk* sikukuu simple slip
-3 smear somet* son sound* sounds staye* stayed stopp* stopped summe* summer surna* surname tax thing* things thurs*
-3 thursday toget* together tunaomba tutor* tutoring under* understood uploaded urea using* usingizi virtu* virtual
-3 viti volun* volunteers wanakufa was white yana yield* yields yours zetu zinatolewa ~2 аккум* аккумулятор акт
-3 бесплатно бизне* бизнес брат была ваше вашим вдруг верны* верный взломанным вопрос врача* врачам всегд* всегда вход
-3 выпол* выполнен выход* выходной глаза грант двери дейст* действует до докто* доктора домен* домена доступа друго*
-3 другого ездит заплачено заявке звонка инфор* информацию квартал линд лучши* лучшие может мороз музея неверный нужны
-3 обним* обнимаю обновления объяснили окном оплат* отопл* отопление пожел* пожелание полик* половина помогли
-3 понедельник поряд* посыл* посылка празд* продлить профи* профиле рабочий самоката сверк* сверки сдох скажи* скажите
-3 снизу со соседка сотру* спам списаны ставил старо* стату* статус табли* табличка терпение уборщ* уборщица уроки
-3 устан* установки
-4 acces* access addin* adding adult* adults akiib* akiibiwa alipo* alipona alitusaidia amina amna anatakiwa artic*
-4 article barco* barcode batte* battery booke* booked booki* cabin checks cheki chetu chifu customer dalil* dalili
-4 defau* default depot detai* details dr edinb* edinburgh eston* estonia evenings excha* exchange explains export
-4 faili* failing five ghent gift gmbh gold grade* gradebook gym hajui hartm* hartmann hire hiv hongera hurts huyo
-4 iliyo* imekuwa includes instalment job joins juzi kg kill killer kituo* kituoni kuamb* kuambukizwa kubadilisha kula
-4 l liand* liandikwe link logo lol look m madha* madhara maide* maiden manag* maps mbole* mbolea mdogo member members
-4 merge mitat* mitatu month moyo muwek* muweke naeza nairo* nairobi newsl* newsletter nilipata nimekula nimeleta
-4 nimenunua paperweight perfect picture plans possi* possible procedure puppy quart* quarter quota* quotation rates
-4 registered release requi* rock scanner score selle* seller septe* september shwar* shwari silve* silver simpl* sohn
-4 ssh stret* stretched term them those though threa* threatening treas* treasurer tukiw* tukiwa tulik* tulikuwa
-4 tumeo* tumeongeza tunab* tunabishana tunafundishwa tunaonekana tunaz* tunazo typo ujuml* ujumla unifo* uniform
-4 until us vibay* vibaya vpn wanak* wananiuliza watak* watakata wedne* wednesday xiaom* xiaomi zipi беспл* вам
-4 вежливая верно версия вкусные воскр* воскресенье вторника выдал глаз года горячую гостя дате дети дойде* дойдет
-4 доставку драко* драконом забер* заберите забрал завис* зависший закры* занов* заново заслужили здрав* здравствуйте
-4 иконк* иконка иметь интересно казан* казань какую клави* клавишу клеща кнопку кодом комиссия комна* комнаты красный
-4 купле* купленный курсе лезть мелоч* мелочь мини наезж* наезжает напиш* напишу нибуд* нибудь новая номер* номеру
-4 норма* нормально общеж* общежития окна ольге отвеч* отличный ошибл* ошиблась панел* панель пароль пенси* передайте
-4 перей* перейти перенесите переносится пирож* пирожки пк плани* планируем плачу повер* повернуть подкл* подключала
-4 подключили поискать польз* посмотрите посто* постоянного предлагаю привезите приде* придет приложения приходит
-4 пришло проце* процесс пс раза размы* размытая регистрировался режет рожде* рождения рубле* рублей сделать скин
-4 списал списалось стоит* стоить суббо* субботу таких убить удобн* удобно укус упал упраж* упражнений хорошо шрифт
-4 экспо* экспорта
-5 absolute advis* advise age akina alham* alhamisi alini* alitumia allowed anali* analipa bei bit bless* blessed
-5 blurr* blurry bob boots brother carri* carried chanj* chanjo choir close coffe* coffee cork cours* course dashb*
-5 dashboard eleve* eleven every* everyone farm finds floor* floors food fresh* freshi gem her imeka* imeku* inach*
-5 inachukua inclu* ishak* ishakubali kesho kids kondo* kondomu kosa kuanz* kuanzia kuja lad later leavi* leaving
-5 listi* listing littl* little locke* locked loyal* loyalty mafun* mafunzo married maybe mbona mfung* mmeni*
-5 mmeniokoa monda* monday mpk naomba nilid* nilidhani nimeibiwa nimeipata nimepata nimeshafix nimestop nitan*
-5 nitangoja nitas* nitasubiri nitumieni noise nyingine onboa* onboarding onlin* online other pets plann* planning
-5 pole pressure rainf* rainfall rainy refund retry robes rose rudisheni saved saw scarf shed shift shoes sijaj*
-5 sijajiunga sleep somed* someday sometimes spent splen* splendid sprin* spring sure tickets tour train tuona*
-5 tuonane ungep* ungependekeza video* videos wahal* wahala warni* warning washi* washing way wed weeke* weekend wifi
-5 благодарим благодарю верси* вкусный вообщ* вообще восторге входи* входит выключен выста* выставить дачни* дачников
-5 двадцатое дизай* дизайнеру закрываете запись заслушался зелен* зеленый игре игры интернета истек кабел* кабель
-5 копию мошенников нашел неделе новен* новенький огнет* огнетушителей отоше* отошел оформлен патча перен* переслала
-5 план подру* подругам полез* полезно получателю получила помогла помощ* помощь понят* почин* премию проби*
-5 пробивается промо* промокод просим прось* просьба прочи* прочитала прошлогодний работаю разобрались район* району
-5 ремон* ремонт розет* розетки рост сделали сохра* сохранения столо* столовой страница стыдн* стыдно счет тикет
-5 трево* третьего удачн* удачного ура фильт* фильтр форма* формата хочу что эваку* эвакуации
-6 a after alert ameip* ameipenda anach* anacheza anakufa awazi* awazidishie bado barik* barikiweni bench* benchi bima
-6 cat delay die disap* does early emoji enoug* enough esim exerc* exercises fewer ha hadnt haiko* haikomi happened
-6 hasnt imeto* imetoka inase* inasema killi* killing kiwan* kiwango kubad* kuhus* kuhusu kuita* kuitaka kutoa lingi*
-6 lingine lkn lorri* lorries makin* making may mkion* mkiongeza mkiwe* mkiweza mpira mpole msaad* msaada msg mteng*
-6 mtengeneze naombea nimen* nimeolewa nimepiga nitaj* nitajaribu number okay panic* panicking parce* parcel perio*
-6 period picke* picker pili port porte* porter prese* present purch* purchase route* router safari sai sam silence
-6 slide* slides speak staff survi* survived theme thesi* thesis touch ujao ulisa* ulisaidia updates ushau* ushauri
-6 wadau wasio* wasioona watch* weken* wekeni wenu wheth* whether wonder wow year видео вторн* гадюк* гадюка гарантия
-6 длинн* длинноваты дмс добав* дому дошло закрыть запят* запятую идея иногд* иногда интер* кении напис* написать
-6 наход* находит низки* низкий нович* новичков нужен пенсионерам писал плака* плакате пласт* пластик подва* подвале
-6 подтверждении поздр* поздравляю поиск помогаете попро* попробую праздником премией прислать прошлой разве
-6 разобралась ромаш* ромашка роуми* роуминг сделаете скидк* скидку склада случа* случаях ссылк* страш* страшно так
-6 телефона темну* темную тему тольк* только труже* труженики уточн* уточнить хорошие числа
-7 ? acc adres* adress april badil* badilisha base beeke* beekeeper bin chatt* chatted clear code copie* copies copy
-7 count dakta* daktari deser* deserves dogo entra* entrance even fire fixed hehe horri* horrible huo imeis* imeisha
-7 inahi* inahitaji juu kawai* kawaida kenne* kennel kiddi* kidding kikun* kikundi kunik* kunikumbusha kusub* kusubiri
-7 kuwa leeds limit lind log mabes* mabeshte marke* mawaz* mawazo mbaga* mbagala mbavu mgeni minute mko momen* msiji*
-7 msijisumbue museum mvua niaje nilipowaandikia nimebadilisha nimei* nimependa nimeuliza njia nurse ofisi* ofisini
-7 outag* outage parish pass pelek* pelekwa ponge* pongezi postc* postcards raise rate real recyc* recycling remem*
-7 remember ride ridic* ridiculous safar* safi scale searc* search showe* showed sim sms sort spare statements sugge*
-7 suggest that thx transferred try tumew* tumewamiss tunao* tutao* tutaongea tuzo ty uliru* ulirudi upsid* upside
-7 westl* westlands whoev* whoever wish wivu wonde* woode* wooden yep битую брать внучк* внучка входе вы годом девуш*
-7 девушка дожда* дождался долла* доллара замет* заметил заработало золот* золото курс курье* курьер мария мошенниках
-7 назад новым объявлении огонь ок оле она подож* подожду поликлиники понял порядке посме* посмеялась посмотрю
-7 предупреждением прекр* прекрасно приложении принято проси* пусть расст* расстраивается салют справ* спраш*
-7 спрашиваю спс спущу* спущусь ссылку стоят терап* терапефт торт угада* угадали удалс* удался ха хорошая хорошего
-7 человек
-8 addic* addicted alifi* alifika amepe* amependa an anait* anaitwa anakula anayenyonyesha arrived arush* arusha
-8 asanteni best branc* branch btw but calen* calendar cancelled colleague comma congrats contract desig* designed
-8 disappoint eu frien* friend from gets guild imekataliwa ingek* ingekuwa join joy kulik* kuliko kutum* kutumiwa lady
-8 makes malai* malaika marri* mmenielewesha mnafunga mnitu* mnitumie moon moto mpeni music neede* needed new
-8 nilikasirika nimevipata nimewapa nitaw* nitawaletea nyota offer ofisi otien* otieno patience play prize promo*
-8 promotion puzzl* puzzles rafik* rafiki regards rob round sense serve* server setti* settings sina sister smile
-8 someh* somehow tasti* tasting test town viatu walif* walifurahi wengi whats* whatsoever which yaish* yaishe yeste*
-8 zinaw* zinaweza аквап* аквапарке велос* велосипедом визжа* визжали водой говорили горячей девоч* девочки добавьте
-8 добро* доброе дождл* дождливого долет* долетели досуг* досуге закаж* закажем звони* какая ли лояль* лояльности
-8 мелка* мелкая мошен* налад* наладилось оплатить письме питер* питера подум* подумать полет* полетит понятно приня*
-8 про сотрудник стары* старый тех туман увиди* увидит умерл* умерли утро хотим чуть экипа* экипажу юбиле* юбилей
-8 ярмар* ярмарке ясно
-9 absol* ad aliel* alielezea all alrig* alright alway* always answe* answer aquar* aquarium arriv* au baada* baadaye
-9 bookl* booklet chama change colou* colour delig* delight dread* dreaded end explained folde* folder forge* forget
-9 hamst* hamster hatar* hatari hi hudum* huduma huku iliru* ilirudi imekubali inafa* inafanya keep kimep* kimepona
-9 kufun* kufungua kunis* kuony* kuonya marked membe* miezi mnafu* moira moments night* nightmare nilikuwa nimef*
-9 nimep* once openi* opening paris* perha* perhaps point* points rider run screa* screaming shukrani sick siste*
-9 store sunda* times vinal* vinaliwa watched welsh whats worri* worry zuri весны вкусн* держа* держать жалов*
-9 жаловаться зараб* заслу* звезд купил молод* молодцы мысль накос* накосячил нашла но объяснил оценк* передать повто*
-9 погор* погорячился поиска пока попра* поправьте поставил починил привет прило* пробл* проблем смерт* смертельно
-9 снова сотрудников супер счету телефонов украд* украденных фото цвет чтобы
-10 act amepona awaba* awabariki booking cable christmas churc* church complain everybody eyes feeds for game hapo
-10 happe* hurry imeru* imerudi ingep* ingependeza inste* instead itd je joke keki killed kwetu level looki* looking
-10 mbari* mbarikiwe merry minne mista* mistake mke mkipa* mkipata mkiwa mlivy* mlivyosema mode mtanijibu murde*
-10 murdered must need nianz* nianze nimeacha nimecheza nimee* nimeelewa nimeshukuru nimew* notes piece qr salamu
-10 satis* satisfied sigar* sigara sofa still tamu tell tisa tool turns uliop* uliopita usumb* usumbufu utamu valid
-10 worn yesterday zenu ага безум* безумно благодарностью бог вспом* вспоминаю всю дай залил* залило замен* замените
-10 зимой как класс* когда коман* команду ложна* ложная месяц* месяце минутка мужу ну оказа* оказалось отзыв перекрыл
-10 побла* поблагодарить подпе* подпевал понра* понравилось предложение приех* приехал прошлом руста* рустама сайта
-10 сведе* сведению сделайте смеха снят совет* советую совсе* совсем спасл* спасли старое тепло терпеливая тревога
-10 удерж* умира* умирал
-11 alitu* anaku* angel anger appro* asante basi bette* better cats chris* congr* cool destr* else endel* endeleeni
-11 featu* feature ilish* ilishafutwa inaweza june just kabis* kabisa kunir* kunirudishia naomb* nauli* nauliza noted
-11 pupil* pupils quick team thought turne* turned valve wife write винов* виноват внизу внук вчера дня закрывайте зря
-11 котором краси* красивая крик нарад* нарадуемся научи* научил огром* огромное отлично паник* паниковала повторялся
-11 показал пользуемся преми* пришли работ* слову спаме ставить стать* статью сумку такая увиде* увидела четве*
-12 akiwa aliku* alikuwa alinionyesha behav* behaves butto* button can day dead discount expla* expor* exports feedb*
-12 feedback gani gentl* gentleman harak* haraka heri homep* homepage hongereni id if imeni* inawe* kike kubwa
-12 kuongeza kutaf* kutafuta lane loved mill nimefaulu noma nothings nzuri own poa spam suppose thank* thanks then tip
-12 urgen* urgent uzazi video wazo youre zaman* zamani zile ziliz* zilizoibiwa zinan* zinanitia аккаунтом большой
-12 буквы было вежливый вернул вернулись вот горит горяч* договорились дождь или имею короб* коробка лил объяс* оценка
-12 пор посмо* разоб* раньш* раньше серви* сих справились срока сухая тороп* торопитесь хотел целое
-13 also appre* appreciate approves band bomb brothers candl* candle cheer* cheers compl* curio* curious dog fact fun
-13 holid* holidays imefi* imefika invoi* kujua love lovel* lovely managed mpya size sunday suppo* ta thats to typin*
-13 typing versi* version worries yes больш* вашу гости здоровья к логот* логотипе милая поиск* прият* приятно рисов*
-13 рисовал сервис сова стоил* стоило терпе* том
-14 asked care chew chini come crash destroying did disre* disregard gud helps hold hope kiko kille* mwema napen*
-14 napendekeza ok previ* previous so stole* stolen surve* survey toys use voted will аж быстр* быстро весне здоро*
-14 марии музык* музыка покло* поклон похва* похвалить предл* пришл* стави* убойная удержании уже
-15 aki disco* dying haina have invoice kiswa* kiswahili limea* limeandikwa maony* maonyesho mfungue mngew* mngeweka
-15 mungu neno ni same shukran star tanga* tangazo thoug* vizur* vizuri будущ* будущее вечер для ладно опеча* опечатка
-15 отлич* срочн* срочно четверг
-16 done guide heads honge* kumbe mail mind now rush salama sana show super taari* taarifa works wrote вежли* восторга
-16 всем звонить классно надо сбой спаси* спасибо убойн*
-17 betwe* between brill* brilliant broug* brought came hiyo idea jana najiv* najivunia next nilik* nimefurahi
-17 nimejaribu shida small usija* usijali world would передумала прошл* сам сама тот хотел* хотела
-18 broth* happy nafas* nafasi probl* problem week well перед* роуте* роутер тогда
-19 asant* be bot flatm* flatmate iliyohackiwa kunisaidia menu sorte* sorted the you вопро* вопросов да настр*
-19 настройках прост* работает это
-20 about anywa* anyway apewe could imeniua it nilitaka tu very wante* wanted whene* whenever благо* будет верну*
-20 просто
-21 complaint hivyo hizi iliku* ilikuwa kazi maria njema some ten восто* отвечать
-22 fair how mwaka page sawa say years ~1
-23 dress nice
-24 much shukr* о хорош*
-25 haha сдела*
-26 foote* footer great ~0
-27 salam* stars who вас
-28 muwe
-31 fine good год
-32 ile
-33 бы
-36 found only
-41 thank
`

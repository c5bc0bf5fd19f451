	.text
	.section	.note.gnu.property,"a",@note
	.p2align	3, 0x0
	.long	4
	.long	16
	.long	5
	.asciz	"GNU"
	.long	3221225474
	.long	4
	.long	3
	.p2align	3, 0x0
.Lsec_end0:
	.text
	.file	"sample.c"
                                        # Start of file scope inline assembly
	.section	.note.sample,"a",@progbits
	.ascii	"top level"
	.byte	0
	.text


                                        # End of file scope inline assembly
	.globl	classify                        # -- Begin function classify
	.p2align	4, 0x90
	.type	classify,@function
classify:                               # @classify
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	cmpl	$5, %edi
	ja	.LBB0_1
# %bb.2:
	movl	%edi, %eax
	leaq	.LJTI0_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	notrack		jmpq	*%rax
.LBB0_3:
	leaq	.L.str(%rip), %rdi
	xorl	%eax, %eax
	callq	say@PLT
	movl	$3, %ebx
	jmp	.LBB0_9
.LBB0_1:
	movl	$-1, %ebx
	jmp	.LBB0_9
.LBB0_4:
	leaq	.L.str.1(%rip), %rdi
	xorl	%ebx, %ebx
	xorl	%eax, %eax
	callq	say@PLT
	jmp	.LBB0_9
.LBB0_5:
	leaq	.L.str.2(%rip), %rdi
	xorl	%eax, %eax
	callq	say@PLT
	movl	$2, %edi
	callq	work@PLT
	movl	$5, %ebx
	jmp	.LBB0_9
.LBB0_6:
	leaq	.L.str.3(%rip), %rdi
	xorl	%eax, %eax
	callq	say@PLT
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %ebx
	jmp	.LBB0_9
.LBB0_7:
	leaq	.L.str.4(%rip), %rdi
	xorl	%eax, %eax
	callq	say@PLT
	movl	$4, %edi
	callq	work@PLT
	movl	common(%rip), %ebx
	jmp	.LBB0_9
.LBB0_8:
	leaq	.L.str.5(%rip), %rdi
	xorl	%eax, %eax
	callq	say@PLT
	movl	$17, %ebx
.LBB0_9:
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end0:
	.size	classify, .Lfunc_end0-classify
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI0_0:
	.long	.LBB0_3-.LJTI0_0
	.long	.LBB0_4-.LJTI0_0
	.long	.LBB0_5-.LJTI0_0
	.long	.LBB0_6-.LJTI0_0
	.long	.LBB0_7-.LJTI0_0
	.long	.LBB0_8-.LJTI0_0
                                        # -- End function
	.text
	.globl	first                           # -- Begin function first
	.p2align	4, 0x90
	.type	first,@function
first:                                  # @first
	.cfi_startproc
# %bb.0:
	endbr64
	movl	%edi, %eax
	addl	first.count(%rip), %eax
	movl	%eax, first.count(%rip)
	retq
.Lfunc_end1:
	.size	first, .Lfunc_end1-first
	.cfi_endproc
                                        # -- End function
	.globl	second                          # -- Begin function second
	.p2align	4, 0x90
	.type	second,@function
second:                                 # @second
	.cfi_startproc
# %bb.0:
	endbr64
	movl	%edi, %eax
	xorl	second.count(%rip), %eax
	movl	%eax, second.count(%rip)
	retq
.Lfunc_end2:
	.size	second, .Lfunc_end2-second
	.cfi_endproc
                                        # -- End function
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0                          # -- Begin function scale
.LCPI3_0:
	.quad	0x7fffffffffffffff              # double NaN
	.quad	0x7fffffffffffffff              # double NaN
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2, 0x0
.LCPI3_1:
	.long	0x3f400000                      # float 0.75
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI3_2:
	.quad	0x3ff8000000000000              # double 1.5
	.text
	.globl	scale
	.p2align	4, 0x90
	.type	scale,@function
scale:                                  # @scale
	.cfi_startproc
# %bb.0:
	endbr64
	movapd	.LCPI3_0(%rip), %xmm2           # xmm2 = [NaN,NaN]
	mulss	.LCPI3_1(%rip), %xmm1
	andpd	%xmm0, %xmm2
	cvtss2sd	%xmm1, %xmm1
	movsd	.LCPI3_2(%rip), %xmm3           # xmm3 = mem[0],zero
	mulsd	%xmm3, %xmm2
	addsd	%xmm1, %xmm2
	mulsd	%xmm3, %xmm0
	addsd	%xmm2, %xmm0
	retq
.Lfunc_end3:
	.size	scale, .Lfunc_end3-scale
	.cfi_endproc
                                        # -- End function
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5, 0x0                          # -- Begin function widen
.LCPI4_0:
	.long	0x3f800000                      # float 1
	.long	0x40000000                      # float 2
	.long	0x40400000                      # float 3
	.long	0x40800000                      # float 4
	.long	0x40a00000                      # float 5
	.long	0x40c00000                      # float 6
	.long	0x40e00000                      # float 7
	.long	0x41000000                      # float 8
	.text
	.globl	widen
	.p2align	4, 0x90
	.type	widen,@function
widen:                                  # @widen
	.cfi_startproc
# %bb.0:
	endbr64
	vmovaps	(%rdi), %ymm0
	vaddps	.LCPI4_0(%rip), %ymm0, %ymm0
	vmovaps	%ymm0, (%rdi)
	vzeroupper
	retq
.Lfunc_end4:
	.size	widen, .Lfunc_end4-widen
	.cfi_endproc
                                        # -- End function
	.globl	check                           # -- Begin function check
	.p2align	4, 0x90
	.type	check,@function
check:                                  # @check
	.cfi_startproc
# %bb.0:
	endbr64
	testl	%esi, %esi
	js	.LBB5_2
# %bb.1:
	shrl	%esi
	movl	%esi, %eax
	retq
.LBB5_2:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	leaq	.L.str.6(%rip), %rdi
	xorl	%eax, %eax
	callq	say@PLT
	movq	%rbx, %rdi
	callq	broken@PLT
.Lfunc_end5:
	.size	check, .Lfunc_end5-check
	.cfi_endproc
                                        # -- End function
	.globl	callers                         # -- Begin function callers
	.p2align	4, 0x90
	.type	callers,@function
callers:                                # @callers
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%rbx
	.cfi_def_cfa_offset 24
	pushq	%rax
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -24
	.cfi_offset %rbp, -16
	movq	%rdi, %rbx
	movl	(%rdi), %edi
	callq	by_constant
	movl	%eax, %ebp
	movq	%rbx, %rdi
	callq	by_field
	addl	%ebp, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 24
	popq	%rbx
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end6:
	.size	callers, .Lfunc_end6-callers
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_constant
	.type	by_constant,@function
by_constant:                            # @by_constant
	.cfi_startproc
# %bb.0:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
	leaq	.L.str.7(%rip), %rdi
	movl	%ebx, %esi
	movl	$1, %edx
	xorl	%eax, %eax
	callq	say@PLT
	addl	$3, %ebx
	movl	%ebx, %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end7:
	.size	by_constant, .Lfunc_end7-by_constant
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_field
	.type	by_field,@function
by_field:                               # @by_field
	.cfi_startproc
# %bb.0:
	pushq	%rbx
	.cfi_def_cfa_offset 16
	.cfi_offset %rbx, -16
	movq	%rdi, %rbx
	leaq	.L.str.11(%rip), %rdi
	xorl	%eax, %eax
	callq	say@PLT
	movl	(%rbx), %eax
	leal	(%rax,%rax,2), %eax
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end8:
	.size	by_field, .Lfunc_end8-by_field
	.cfi_endproc
                                        # -- End function
	.globl	more_callers                    # -- Begin function more_callers
	.p2align	4, 0x90
	.type	more_callers,@function
more_callers:                           # @more_callers
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%esi, %ebx
	movq	%rdi, %r14
	movl	%esi, %edi
	callq	by_constant
	movl	%eax, %ebp
	movq	%r14, %rdi
	callq	by_field
	movl	%eax, %r14d
	testl	%ebx, %ebx
	jle	.LBB9_1
# %bb.2:
	movl	%ebx, %edi
	callq	work@PLT
	leaq	.L.str.12(%rip), %r15
	movq	%r15, %rdi
	movl	%ebx, %esi
	xorl	%eax, %eax
	callq	say@PLT
	leal	1(%rbx), %edi
	callq	work@PLT
	leal	2(%rbx), %esi
	movq	%r15, %rdi
	xorl	%eax, %eax
	callq	say@PLT
	leal	3(%rbx), %edi
	callq	work@PLT
	jmp	.LBB9_3
.LBB9_1:
	xorl	%ebx, %ebx
.LBB9_3:
	addl	%ebp, %r14d
	addl	%ebx, %r14d
	movl	%r14d, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end9:
	.size	more_callers, .Lfunc_end9-more_callers
	.cfi_endproc
                                        # -- End function
	.globl	last_caller                     # -- Begin function last_caller
	.p2align	4, 0x90
	.type	last_caller,@function
last_caller:                            # @last_caller
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	pushq	%r15
	.cfi_def_cfa_offset 24
	pushq	%r14
	.cfi_def_cfa_offset 32
	pushq	%rbx
	.cfi_def_cfa_offset 40
	pushq	%rax
	.cfi_def_cfa_offset 48
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.cfi_offset %rbp, -16
	movl	%edi, %ebx
	testl	%edi, %edi
	jle	.LBB10_2
# %bb.1:
	leal	(,%rbx,8), %r14d
	subl	%ebx, %r14d
	movl	%r14d, %edi
	callq	work@PLT
	leaq	.L.str.12(%rip), %r15
	movq	%r15, %rdi
	movl	%r14d, %esi
	xorl	%eax, %eax
	callq	say@PLT
	leal	1(%r14), %edi
	callq	work@PLT
	leal	2(%r14), %esi
	movq	%r15, %rdi
	xorl	%eax, %eax
	callq	say@PLT
	leal	3(%r14), %edi
	callq	work@PLT
	jmp	.LBB10_3
.LBB10_2:
	xorl	%r14d, %r14d
	testl	%ebx, %ebx
	js	.LBB10_4
.LBB10_3:
	leal	1(%rbx), %ebp
	movl	%ebp, %edi
	callq	work@PLT
	leaq	.L.str.12(%rip), %r15
	movq	%r15, %rdi
	movl	%ebp, %esi
	xorl	%eax, %eax
	callq	say@PLT
	leal	2(%rbx), %edi
	callq	work@PLT
	leal	3(%rbx), %esi
	movq	%r15, %rdi
	xorl	%eax, %eax
	callq	say@PLT
	leal	4(%rbx), %edi
	callq	work@PLT
	addl	%ebx, %r14d
	incl	%r14d
.LBB10_4:
	movl	%r14d, %eax
	addq	$8, %rsp
	.cfi_def_cfa_offset 40
	popq	%rbx
	.cfi_def_cfa_offset 32
	popq	%r14
	.cfi_def_cfa_offset 24
	popq	%r15
	.cfi_def_cfa_offset 16
	popq	%rbp
	.cfi_def_cfa_offset 8
	retq
.Lfunc_end10:
	.size	last_caller, .Lfunc_end10-last_caller
	.cfi_endproc
                                        # -- End function
	.globl	deeper                          # -- Begin function deeper
	.p2align	4, 0x90
	.type	deeper,@function
deeper:                                 # @deeper
	.cfi_startproc
# %bb.0:
	endbr64
	movl	%edi, %eax
	incl	%fs:calls@TPOFF
	addl	%fs:depth@TPOFF, %eax
	movl	%eax, %fs:depth@TPOFF
	retq
.Lfunc_end11:
	.size	deeper, .Lfunc_end11-deeper
	.cfi_endproc
                                        # -- End function
	.globl	name_of                         # -- Begin function name_of
	.p2align	4, 0x90
	.type	name_of,@function
name_of:                                # @name_of
	.cfi_startproc
# %bb.0:
	endbr64
                                        # kill: def $edi killed $edi def $rdi
	cmpl	$2, %edi
	jg	.LBB12_2
# %bb.1:
	movslq	%edi, %rax
	leaq	name_of.own(%rip), %rcx
	leaq	(%rcx,%rax,8), %rax
	movq	(%rax), %rax
	retq
.LBB12_2:
	cmpl	$5, %edi
	ja	.LBB12_4
# %bb.3:
	addl	$-3, %edi
	leaq	names(%rip), %rax
	leaq	(%rax,%rdi,8), %rax
	movq	(%rax), %rax
	retq
.LBB12_4:
	andl	$1, %edi
	shlq	$4, %rdi
	leaq	items(%rip), %rax
	addq	%rdi, %rax
	addq	$8, %rax
	movq	(%rax), %rax
	retq
.Lfunc_end12:
	.size	name_of, .Lfunc_end12-name_of
	.cfi_endproc
                                        # -- End function
	.globl	guarded                         # -- Begin function guarded
	.p2align	4, 0x90
	.type	guarded,@function
guarded:                                # @guarded
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbx
	.cfi_def_cfa_offset 16
	subq	$80, %rsp
	.cfi_def_cfa_offset 96
	.cfi_offset %rbx, -16
	movl	%edi, %ebx
	movq	%fs:40, %rax
	movq	%rax, 72(%rsp)
	movq	%rsp, %rdi
	movl	%ebx, %esi
	callq	fill@PLT
	andl	$63, %ebx
	movsbl	(%rsp,%rbx), %eax
	movq	%fs:40, %rcx
	cmpq	72(%rsp), %rcx
	jne	.LBB13_2
# %bb.1:
	addq	$80, %rsp
	.cfi_def_cfa_offset 16
	popq	%rbx
	.cfi_def_cfa_offset 8
	retq
.LBB13_2:
	.cfi_def_cfa_offset 96
	callq	__stack_chk_fail@PLT
.Lfunc_end13:
	.size	guarded, .Lfunc_end13-guarded
	.cfi_endproc
                                        # -- End function
	.globl	run                             # -- Begin function run
	.p2align	4, 0x90
	.type	run,@function
run:                                    # @run
	.cfi_startproc
# %bb.0:
	endbr64
	movl	%esi, %eax
	movzbl	(%rdi), %edx
	leaq	run.table(%rip), %rcx
	incq	%rdi
	jmpq	*(%rcx,%rdx,8)
	.p2align	4, 0x90
.Ltmp0:                                 # Block address taken
.LBB14_1:                               # =>This Inner Loop Header: Depth=1
	endbr64
	incl	%eax
	movzbl	(%rdi), %edx
	incq	%rdi
	jmpq	*(%rcx,%rdx,8)
.Ltmp1:                                 # Block address taken
.LBB14_2:                               # =>This Inner Loop Header: Depth=1
	endbr64
	addl	%eax, %eax
	movzbl	(%rdi), %edx
	incq	%rdi
	jmpq	*(%rcx,%rdx,8)
.Ltmp2:                                 # Block address taken
.LBB14_3:
	endbr64
	retq
.Lfunc_end14:
	.size	run, .Lfunc_end14-run
	.cfi_endproc
                                        # -- End function
	.globl	assembly                        # -- Begin function assembly
	.p2align	4, 0x90
	.type	assembly,@function
assembly:                               # @assembly
	.cfi_startproc
# %bb.0:
	endbr64
	movl	%edi, %eax
	#APP
	testl	%eax, %eax
	je	.Lzero0
.Ltmp3:
	addl	$1, %eax
	jb	.Ltmp3
.Lzero0:
	#NO_APP
	retq
.Lfunc_end15:
	.size	assembly, .Lfunc_end15-assembly
	.cfi_endproc
                                        # -- End function
	.hidden	hidden                          # -- Begin function hidden
	.globl	hidden
	.p2align	4, 0x90
	.type	hidden,@function
hidden:                                 # @hidden
	.cfi_startproc
# %bb.0:
	endbr64
	movl	%edi, %eax
	movq	seen@GOTPCREL(%rip), %rcx
	addl	(%rcx), %eax
	retq
.Lfunc_end16:
	.size	hidden, .Lfunc_end16-hidden
	.cfi_endproc
                                        # -- End function
	.weak	weak                            # -- Begin function weak
	.p2align	4, 0x90
	.type	weak,@function
weak:                                   # @weak
	.cfi_startproc
# %bb.0:
	endbr64
	movl	%edi, %eax
	movq	seen@GOTPCREL(%rip), %rcx
	addl	(%rcx), %eax
	retq
.Lfunc_end17:
	.size	weak, .Lfunc_end17-weak
	.cfi_endproc
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"none"
	.size	.L.str, 5

	.type	.L.str.1,@object                # @.str.1
.L.str.1:
	.asciz	"one item"
	.size	.L.str.1, 9

	.type	.L.str.2,@object                # @.str.2
.L.str.2:
	.asciz	"a pair"
	.size	.L.str.2, 7

	.type	.L.str.3,@object                # @.str.3
.L.str.3:
	.asciz	"three"
	.size	.L.str.3, 6

	.type	.L.str.4,@object                # @.str.4
.L.str.4:
	.asciz	"four"
	.size	.L.str.4, 5

	.type	common,@object                  # @common
	.bss
	.globl	common
	.p2align	2, 0x0
common:
	.long	0                               # 0x0
	.size	common, 4

	.type	.L.str.5,@object                # @.str.5
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.5:
	.asciz	"five"
	.size	.L.str.5, 5

	.type	first.count,@object             # @first.count
	.local	first.count
	.comm	first.count,4,4
	.type	second.count,@object            # @second.count
	.local	second.count
	.comm	second.count,4,4
	.type	.L.str.6,@object                # @.str.6
.L.str.6:
	.asciz	"negative %d"
	.size	.L.str.6, 12

	.type	.L.str.7,@object                # @.str.7
.L.str.7:
	.asciz	"constant"
	.size	.L.str.7, 9

	.type	calls,@object                   # @calls
	.section	.tdata,"awT",@progbits
	.p2align	2, 0x0
calls:
	.long	1                               # 0x1
	.size	calls, 4

	.type	depth,@object                   # @depth
	.section	.tbss,"awT",@nobits
	.globl	depth
	.p2align	2, 0x0
depth:
	.long	0                               # 0x0
	.size	depth, 4

	.type	name_of.own,@object             # @name_of.own
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4, 0x0
name_of.own:
	.quad	.L.str.8
	.quad	.L.str.9
	.quad	.L.str.10
	.size	name_of.own, 24

	.type	.L.str.8,@object                # @.str.8
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.8:
	.asciz	"x"
	.size	.L.str.8, 2

	.type	.L.str.9,@object                # @.str.9
.L.str.9:
	.asciz	"y"
	.size	.L.str.9, 2

	.type	.L.str.10,@object               # @.str.10
.L.str.10:
	.asciz	"z"
	.size	.L.str.10, 2

	.type	names,@object                   # @names
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4, 0x0
names:
	.quad	.L.str.13
	.quad	.L.str.14
	.quad	.L.str.15
	.size	names, 24

	.type	items,@object                   # @items
	.p2align	4, 0x0
items:
	.long	1                               # 0x1
	.zero	4
	.quad	.L.str.16
	.long	2                               # 0x2
	.zero	4
	.quad	.L.str.17
	.size	items, 32

	.type	run.table,@object               # @run.table
	.p2align	4, 0x0
run.table:
	.quad	.Ltmp0
	.quad	.Ltmp1
	.quad	.Ltmp2
	.size	run.table, 24

	.type	.L.str.11,@object               # @.str.11
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.11:
	.asciz	"field"
	.size	.L.str.11, 6

	.type	.L.str.12,@object               # @.str.12
.L.str.12:
	.asciz	"part %d"
	.size	.L.str.12, 8

	.type	.L.str.13,@object               # @.str.13
.L.str.13:
	.asciz	"zero"
	.size	.L.str.13, 5

	.type	.L.str.14,@object               # @.str.14
.L.str.14:
	.asciz	"one"
	.size	.L.str.14, 4

	.type	.L.str.15,@object               # @.str.15
.L.str.15:
	.asciz	"two"
	.size	.L.str.15, 4

	.type	.L.str.16,@object               # @.str.16
.L.str.16:
	.asciz	"a"
	.size	.L.str.16, 2

	.type	.L.str.17,@object               # @.str.17
.L.str.17:
	.asciz	"b"
	.size	.L.str.17, 2

	.globl	renamed
	.type	renamed,@function
.set renamed, classify
	.ident	"Debian clang version 16.0.6 (15~deb12u1)"
	.section	".note.GNU-stack","",@progbits

	.text
	.section	.note.gnu.property,"a",@note
	.p2align	3
	.long	4
	.long	16
	.long	5
	.asciz	"GNU"
	.long	3221225474
	.long	4
	.long	3
	.p2align	3
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
.Lkpatch_old_7:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -8(%rbp)
	movl	-8(%rbp), %eax
                                        # kill: def $rax killed $eax
	movq	%rax, -16(%rbp)                 # 8-byte Spill
	subq	$5, %rax
	ja	.LBB0_7
# %bb.9:
	movq	-16(%rbp), %rax                 # 8-byte Reload
	leaq	.LJTI0_0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	notrack		jmpq	*%rax
.LBB0_1:
	leaq	.L.str(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	level(%rip), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_8
.LBB0_2:
	leaq	.L.str.1(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	zeroes+4(%rip), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_8
.LBB0_3:
	leaq	.L.str.2(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$2, %edi
	callq	work@PLT
	movl	$5, -4(%rbp)
	jmp	.LBB0_8
.LBB0_4:
	leaq	.L.str.3(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_8
.LBB0_5:
	leaq	.L.str.4(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$4, %edi
	callq	work@PLT
	movq	common@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_8
.LBB0_6:
	leaq	.L.str.5(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$17, -4(%rbp)
	jmp	.LBB0_8
.LBB0_7:
	movl	$-1, -4(%rbp)
.LBB0_8:
	movl	-4(%rbp), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end0:
	.size	classify, .Lfunc_end0-classify
.Lkpatch_old_end_7:
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2
.LJTI0_0:
	.long	.LBB0_1-.LJTI0_0
	.long	.LBB0_2-.LJTI0_0
	.long	.LBB0_3-.LJTI0_0
	.long	.LBB0_4-.LJTI0_0
	.long	.LBB0_5-.LJTI0_0
	.long	.LBB0_6-.LJTI0_0
                                        # -- End function
	.text
	.globl	first                           # -- Begin function first
	.p2align	4, 0x90
	.type	first,@function
first:                                  # @first
.Lkpatch_old_9:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	addl	first.count(%rip), %eax
	movl	%eax, first.count(%rip)
	movl	first.count(%rip), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end1:
	.size	first, .Lfunc_end1-first
.Lkpatch_old_end_9:
	.cfi_endproc
                                        # -- End function
	.globl	second                          # -- Begin function second
	.p2align	4, 0x90
	.type	second,@function
second:                                 # @second
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	xorl	second.count(%rip), %eax
	movl	%eax, second.count(%rip)
	movl	second.count(%rip), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end2:
	.size	second, .Lfunc_end2-second
	.cfi_endproc
                                        # -- End function
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3                               # -- Begin function scale
.LCPI3_0:
	.quad	0x3ff8000000000000              # double 1.5
	.section	.rodata.cst4,"aM",@progbits,4
	.p2align	2
.LCPI3_1:
	.long	0x3f400000                      # float 0.75
	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4
.LCPI3_2:
	.quad	0x7fffffffffffffff              # double NaN
	.quad	0x7fffffffffffffff              # double NaN
	.text
	.globl	scale
	.p2align	4, 0x90
	.type	scale,@function
scale:                                  # @scale
.Lkpatch_old_14:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movsd	%xmm0, -8(%rbp)
	movss	%xmm1, -12(%rbp)
	movsd	-8(%rbp), %xmm1                 # xmm1 = mem[0],zero
	movaps	.LCPI3_2(%rip), %xmm0           # xmm0 = [NaN,NaN]
	pand	%xmm0, %xmm1
	movss	.LCPI3_1(%rip), %xmm0           # xmm0 = mem[0],zero,zero,zero
	mulss	-12(%rbp), %xmm0
	cvtss2sd	%xmm0, %xmm0
	movsd	.LCPI3_0(%rip), %xmm2           # xmm2 = mem[0],zero
	mulsd	%xmm2, %xmm1
	addsd	%xmm0, %xmm1
	movsd	-8(%rbp), %xmm0                 # xmm0 = mem[0],zero
	movq	%xmm0, %rax
	movabsq	$-9223372036854775808, %rcx     # imm = 0x8000000000000000
	xorq	%rcx, %rax
	movq	%rax, %xmm0
	movq	%xmm0, %rax
	movabsq	$-9223372036854775808, %rcx     # imm = 0x8000000000000000
	xorq	%rcx, %rax
	movq	%rax, %xmm0
	movsd	.LCPI3_0(%rip), %xmm2           # xmm2 = mem[0],zero
	mulsd	%xmm2, %xmm0
	addsd	%xmm1, %xmm0
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end3:
	.size	scale, .Lfunc_end3-scale
.Lkpatch_old_end_14:
	.cfi_endproc
                                        # -- End function
	.section	.rodata.cst32,"aM",@progbits,32
	.p2align	5                               # -- Begin function widen
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
.Lkpatch_old_16:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	andq	$-32, %rsp
	subq	$64, %rsp
	movq	%rdi, 40(%rsp)
	vmovaps	.LCPI4_0(%rip), %ymm0           # ymm0 = [1.0E+0,2.0E+0,3.0E+0,4.0E+0,5.0E+0,6.0E+0,7.0E+0,8.0E+0]
	vmovaps	%ymm0, (%rsp)
	vmovaps	(%rsp), %ymm0
	movq	40(%rsp), %rax
	vaddps	(%rax), %ymm0, %ymm0
	vmovaps	%ymm0, (%rax)
	movq	%rbp, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	vzeroupper
	retq
.Lfunc_end4:
	.size	widen, .Lfunc_end4-widen
.Lkpatch_old_end_16:
	.cfi_endproc
                                        # -- End function
	.globl	check                           # -- Begin function check
	.p2align	4, 0x90
	.type	check,@function
check:                                  # @check
.Lkpatch_old_17:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	cmpl	$0, -12(%rbp)
	setl	%al
	andb	$1, %al
	movzbl	%al, %eax
	cltq
	cmpq	$0, %rax
	je	.LBB5_2
# %bb.1:
	movl	-12(%rbp), %esi
	leaq	.L.str.6(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	-8(%rbp), %rdi
	callq	broken@PLT
.LBB5_2:
	movl	-12(%rbp), %eax
	movl	$2, %ecx
	cltd
	idivl	%ecx
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end5:
	.size	check, .Lfunc_end5-check
.Lkpatch_old_end_17:
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
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movq	-8(%rbp), %rax
	movl	(%rax), %edi
	leaq	.L.str.7(%rip), %rsi
	callq	by_constant
	movl	%eax, -12(%rbp)                 # 4-byte Spill
	movq	-8(%rbp), %rdi
	movl	$4, %esi
	callq	by_field
	movl	%eax, %ecx
	movl	-12(%rbp), %eax                 # 4-byte Reload
	addl	%ecx, %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end6:
	.size	callers, .Lfunc_end6-callers
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_constant
	.type	by_constant,@function
by_constant:                            # @by_constant
.Lkpatch_old_19:
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-16(%rbp), %rdi
	movl	-4(%rbp), %esi
	movl	$1, %edx
	movb	$0, %al
	callq	say@PLT
	movl	-4(%rbp), %eax
	addl	level(%rip), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end7:
	.size	by_constant, .Lfunc_end7-by_constant
.Lkpatch_old_end_19:
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function by_field
	.type	by_field,@function
by_field:                               # @by_field
.Lkpatch_old_20:
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	leaq	.L.str.11(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	-8(%rbp), %rax
	imull	$3, (%rax), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end8:
	.size	by_field, .Lfunc_end8-by_field
.Lkpatch_old_end_20:
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
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$32, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movl	-12(%rbp), %edi
	leaq	.L.str.7(%rip), %rsi
	callq	by_constant
	movl	%eax, -20(%rbp)                 # 4-byte Spill
	movq	-8(%rbp), %rdi
	movl	$5, %esi
	callq	by_field
	movl	%eax, %ecx
	movl	-20(%rbp), %eax                 # 4-byte Reload
	addl	%ecx, %eax
	movl	%eax, -16(%rbp)                 # 4-byte Spill
	movl	-12(%rbp), %edi
	callq	in_parts
	movl	%eax, %ecx
	movl	-16(%rbp), %eax                 # 4-byte Reload
	addl	%ecx, %eax
	addq	$32, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end9:
	.size	more_callers, .Lfunc_end9-more_callers
	.cfi_endproc
                                        # -- End function
	.p2align	4, 0x90                         # -- Begin function in_parts
	.type	in_parts,@function
in_parts:                               # @in_parts
.Lkpatch_old_22:
	.cfi_startproc
# %bb.0:
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -8(%rbp)
	cmpl	$0, -8(%rbp)
	jg	.LBB10_2
# %bb.1:
	movl	$0, -4(%rbp)
	jmp	.LBB10_3
.LBB10_2:
	movl	-8(%rbp), %edi
	callq	work@PLT
	movl	-8(%rbp), %esi
	leaq	.L.str.12(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	-8(%rbp), %edi
	addl	$1, %edi
	callq	work@PLT
	movl	-8(%rbp), %esi
	addl	$2, %esi
	leaq	.L.str.12(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	-8(%rbp), %edi
	addl	$3, %edi
	callq	work@PLT
	movl	-8(%rbp), %eax
	movl	%eax, -4(%rbp)
.LBB10_3:
	movl	-4(%rbp), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end10:
	.size	in_parts, .Lfunc_end10-in_parts
.Lkpatch_old_end_22:
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
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	imull	$7, -4(%rbp), %edi
	callq	in_parts
	movl	%eax, -8(%rbp)                  # 4-byte Spill
	movl	-4(%rbp), %edi
	addl	$1, %edi
	callq	in_parts
	movl	%eax, %ecx
	movl	-8(%rbp), %eax                  # 4-byte Reload
	addl	%ecx, %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end11:
	.size	last_caller, .Lfunc_end11-last_caller
	.cfi_endproc
                                        # -- End function
	.globl	deeper                          # -- Begin function deeper
	.p2align	4, 0x90
	.type	deeper,@function
deeper:                                 # @deeper
.Lkpatch_old_24:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	leaq	calls@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movl	calls@DTPOFF(%rax), %ecx
	addl	$1, %ecx
	movl	%ecx, calls@DTPOFF(%rax)
	movl	-4(%rbp), %eax
	movl	%eax, -8(%rbp)                  # 4-byte Spill
	data16
	leaq	depth@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	movl	-8(%rbp), %edx                  # 4-byte Reload
	movq	%rax, %rcx
	movl	(%rcx), %eax
	addl	%edx, %eax
	movl	%eax, (%rcx)
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end12:
	.size	deeper, .Lfunc_end12-deeper
.Lkpatch_old_end_24:
	.cfi_endproc
                                        # -- End function
	.globl	name_of                         # -- Begin function name_of
	.p2align	4, 0x90
	.type	name_of,@function
name_of:                                # @name_of
.Lkpatch_old_25:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	cmpl	$3, -4(%rbp)
	jge	.LBB13_2
# %bb.1:
	movslq	-4(%rbp), %rcx
	leaq	name_of.own(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -16(%rbp)                 # 8-byte Spill
	jmp	.LBB13_6
.LBB13_2:
	cmpl	$6, -4(%rbp)
	jge	.LBB13_4
# %bb.3:
	movl	-4(%rbp), %eax
	subl	$3, %eax
	movslq	%eax, %rcx
	leaq	names(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
	jmp	.LBB13_5
.LBB13_4:
	movl	-4(%rbp), %eax
	andl	$1, %eax
	movslq	%eax, %rcx
	leaq	items(%rip), %rax
	shlq	$4, %rcx
	addq	%rcx, %rax
	movq	8(%rax), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
.LBB13_5:
	movq	-24(%rbp), %rax                 # 8-byte Reload
	movq	%rax, -16(%rbp)                 # 8-byte Spill
.LBB13_6:
	movq	-16(%rbp), %rax                 # 8-byte Reload
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end13:
	.size	name_of, .Lfunc_end13-name_of
.Lkpatch_old_end_25:
	.cfi_endproc
                                        # -- End function
	.globl	guarded                         # -- Begin function guarded
	.p2align	4, 0x90
	.type	guarded,@function
guarded:                                # @guarded
.Lkpatch_old_26:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$96, %rsp
	movq	%fs:40, %rax
	movq	%rax, -8(%rbp)
	movl	%edi, -84(%rbp)
	movl	-84(%rbp), %esi
	leaq	-80(%rbp), %rdi
	callq	fill@PLT
	movl	-84(%rbp), %eax
                                        # kill: def $rax killed $eax
                                        # kill: def $eax killed $eax killed $rax
	andl	$63, %eax
                                        # kill: def $rax killed $eax
	movsbl	-80(%rbp,%rax), %eax
	movl	%eax, -88(%rbp)                 # 4-byte Spill
	movq	%fs:40, %rax
	movq	-8(%rbp), %rcx
	cmpq	%rcx, %rax
	jne	.LBB14_2
# %bb.1:
	movl	-88(%rbp), %eax                 # 4-byte Reload
	addq	$96, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB14_2:
	.cfi_def_cfa %rbp, 16
	callq	__stack_chk_fail@PLT
.Lfunc_end14:
	.size	guarded, .Lfunc_end14-guarded
.Lkpatch_old_end_26:
	.cfi_endproc
                                        # -- End function
	.globl	run                             # -- Begin function run
	.p2align	4, 0x90
	.type	run,@function
run:                                    # @run
.Lkpatch_old_27:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
	jmp	.LBB15_4
.Ltmp0:                                 # Block address taken
.LBB15_1:                               #   in Loop: Header=BB15_4 Depth=1
	endbr64
	movl	-12(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
	jmp	.LBB15_4
.Ltmp1:                                 # Block address taken
.LBB15_2:                               #   in Loop: Header=BB15_4 Depth=1
	endbr64
	movl	-12(%rbp), %eax
	shll	$1, %eax
	movl	%eax, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)                 # 8-byte Spill
	jmp	.LBB15_4
.Ltmp2:                                 # Block address taken
.LBB15_3:
	endbr64
	movl	-12(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB15_4:                               # =>This Inner Loop Header: Depth=1
	.cfi_def_cfa %rbp, 16
	movq	-24(%rbp), %rax                 # 8-byte Reload
	jmpq	*%rax
.Lfunc_end15:
	.size	run, .Lfunc_end15-run
.Lkpatch_old_end_27:
	.cfi_endproc
                                        # -- End function
	.globl	assembly                        # -- Begin function assembly
	.p2align	4, 0x90
	.type	assembly,@function
assembly:                               # @assembly
.Lkpatch_old_28:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	#APP
	testl	%eax, %eax
	je	.Lzero0
.Ltmp3:
	addl	$1, %eax
	jb	.Ltmp3
.Lzero0:
	#NO_APP
	movl	%eax, -4(%rbp)
	movl	-4(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end16:
	.size	assembly, .Lfunc_end16-assembly
.Lkpatch_old_end_28:
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
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	movq	seen@GOTPCREL(%rip), %rcx
	addl	(%rcx), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end17:
	.size	hidden, .Lfunc_end17-hidden
	.cfi_endproc
                                        # -- End function
	.weak	weak                            # -- Begin function weak
	.p2align	4, 0x90
	.type	weak,@function
weak:                                   # @weak
.Lkpatch_old_30:
	.cfi_startproc
# %bb.0:
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %edi
	callq	hidden
	addl	$0, %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Lfunc_end18:
	.size	weak, .Lfunc_end18-weak
.Lkpatch_old_end_30:
	.cfi_endproc
                                        # -- End function
	.type	.L.str,@object                  # @.str
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str:
	.asciz	"none"
	.size	.L.str, 5

	.type	level,@object                   # @level
	.data
	.p2align	2
level:
	.long	3                               # 0x3
	.size	level, 4

	.type	.L.str.1,@object                # @.str.1
	.section	.rodata.str1.1,"aMS",@progbits,1
.L.str.1:
	.asciz	"one item"
	.size	.L.str.1, 9

	.type	zeroes,@object                  # @zeroes
	.local	zeroes
	.comm	zeroes,16,16
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
	.comm	common,4,4
	.type	.L.str.5,@object                # @.str.5
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
	.p2align	2
calls:
	.long	1                               # 0x1
	.size	calls, 4

	.type	depth,@object                   # @depth
	.section	.tbss,"awT",@nobits
	.globl	depth
	.p2align	2
depth:
	.long	0                               # 0x0
	.size	depth, 4

	.type	name_of.own,@object             # @name_of.own
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
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
	.data
	.p2align	4
names:
	.quad	.L.str.13
	.quad	.L.str.14
	.quad	.L.str.15
	.size	names, 24

	.type	items,@object                   # @items
	.section	.data.rel.ro,"aw",@progbits
	.p2align	4
items:
	.long	1                               # 0x1
	.zero	4
	.quad	.L.str.16
	.long	2                               # 0x2
	.zero	4
	.quad	.L.str.17
	.size	items, 32

	.type	run.table,@object               # @run.table
	.p2align	4
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
	.ident	"Debian clang version 14.0.6"
	.section	".note.GNU-stack","",@progbits
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	classify.kpatch, @function
classify.kpatch:
.Lkpatch_new_9:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -8(%rbp)
	movl	-8(%rbp), %eax
	movq	%rax, -16(%rbp)
	subq	$6, %rax
	ja	.LBB0_8.kpatch
	movq	-16(%rbp), %rax
	leaq	.LJTI0_0.kpatch(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	notrack		jmpq	*%rax
.LBB0_1.kpatch:
	leaq	.L.str.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	level(%rip), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_9.kpatch
.LBB0_2.kpatch:
	leaq	.L.str.1.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	zeroes+4(%rip), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_9.kpatch
.LBB0_3.kpatch:
	leaq	.L.str.2.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$2, %edi
	callq	work@PLT
	movl	$5, -4(%rbp)
	jmp	.LBB0_9.kpatch
.LBB0_4.kpatch:
	leaq	.L.str.3.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_9.kpatch
.LBB0_5.kpatch:
	leaq	.L.str.4.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$4, %edi
	callq	work@PLT
	movq	common@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_9.kpatch
.LBB0_6.kpatch:
	leaq	.L.str.5.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$17, -4(%rbp)
	jmp	.LBB0_9.kpatch
.LBB0_7.kpatch:
	leaq	.L.str.6.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	-8(%rbp), %edi
	callq	fresh
	movl	%eax, -4(%rbp)
	jmp	.LBB0_9.kpatch
.LBB0_8.kpatch:
	movl	$-1, -4(%rbp)
.LBB0_9.kpatch:
	movl	-4(%rbp), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	classify.kpatch, .-classify.kpatch
.Lkpatch_new_end_9:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	classify.kpatch_old, @function
classify.kpatch_old:
.Lkpatch_copy_7:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -8(%rbp)
	movl	-8(%rbp), %eax
	movq	%rax, -16(%rbp)
	subq	$5, %rax
	ja	.LBB0_7.kpatch_old
	movq	-16(%rbp), %rax
	leaq	.LJTI0_0.kpatch_old(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	notrack		jmpq	*%rax
.LBB0_1.kpatch_old:
	leaq	.L.str(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	level(%rip), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_8.kpatch_old
.LBB0_2.kpatch_old:
	leaq	.L.str.1(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	zeroes+4(%rip), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_8.kpatch_old
.LBB0_3.kpatch_old:
	leaq	.L.str.2(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$2, %edi
	callq	work@PLT
	movl	$5, -4(%rbp)
	jmp	.LBB0_8.kpatch_old
.LBB0_4.kpatch_old:
	leaq	.L.str.3(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	seen@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_8.kpatch_old
.LBB0_5.kpatch_old:
	leaq	.L.str.4(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$4, %edi
	callq	work@PLT
	movq	common@GOTPCREL(%rip), %rax
	movl	(%rax), %eax
	movl	%eax, -4(%rbp)
	jmp	.LBB0_8.kpatch_old
.LBB0_6.kpatch_old:
	leaq	.L.str.5(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	$17, -4(%rbp)
	jmp	.LBB0_8.kpatch_old
.LBB0_7.kpatch_old:
	movl	$-1, -4(%rbp)
.LBB0_8.kpatch_old:
	movl	-4(%rbp), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	classify.kpatch_old, .-classify.kpatch_old
.Lkpatch_copy_end_7:
	.section	.kpatch.rodata,"a",@progbits
	.balign	4
.LJTI0_0.kpatch_old:
	.long	.LBB0_1.kpatch_old-.LJTI0_0.kpatch_old
	.long	.LBB0_2.kpatch_old-.LJTI0_0.kpatch_old
	.long	.LBB0_3.kpatch_old-.LJTI0_0.kpatch_old
	.long	.LBB0_4.kpatch_old-.LJTI0_0.kpatch_old
	.long	.LBB0_5.kpatch_old-.LJTI0_0.kpatch_old
	.long	.LBB0_6.kpatch_old-.LJTI0_0.kpatch_old
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	fresh, @function
fresh:
.Lkpatch_new_11:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	addl	added(%rip), %eax
	movl	%eax, added(%rip)
	movl	fresh.times(%rip), %eax
	addl	$1, %eax
	movl	%eax, fresh.times(%rip)
	addl	added(%rip), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	fresh, .-fresh
.Lkpatch_new_end_11:
	.p2align	4
	.type	first.kpatch, @function
first.kpatch:
.Lkpatch_new_12:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	imull	$3, -4(%rbp), %eax
	addl	first.count(%rip), %eax
	movl	%eax, first.count(%rip)
	movl	first.count(%rip), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	first.kpatch, .-first.kpatch
.Lkpatch_new_end_12:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	first.kpatch_old, @function
first.kpatch_old:
.Lkpatch_copy_9:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	addl	first.count(%rip), %eax
	movl	%eax, first.count(%rip)
	movl	first.count(%rip), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	first.kpatch_old, .-first.kpatch_old
.Lkpatch_copy_end_9:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	scale.kpatch, @function
scale.kpatch:
.Lkpatch_new_18:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movsd	%xmm0, -8(%rbp)
	movss	%xmm1, -12(%rbp)
	movsd	-8(%rbp), %xmm1
	movaps	.LCPI4_3.kpatch(%rip), %xmm0
	pand	%xmm0, %xmm1
	movss	.LCPI4_2.kpatch(%rip), %xmm0
	mulss	-12(%rbp), %xmm0
	cvtss2sd	%xmm0, %xmm0
	movsd	.LCPI4_1.kpatch(%rip), %xmm2
	mulsd	%xmm2, %xmm1
	addsd	%xmm0, %xmm1
	movsd	-8(%rbp), %xmm0
	movq	%xmm0, %rax
	movabsq	$-9223372036854775808, %rcx
	xorq	%rcx, %rax
	movq	%rax, %xmm0
	movq	%xmm0, %rax
	movabsq	$-9223372036854775808, %rcx
	xorq	%rcx, %rax
	movq	%rax, %xmm0
	movsd	.LCPI4_0.kpatch(%rip), %xmm2
	mulsd	%xmm2, %xmm0
	addsd	%xmm1, %xmm0
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	scale.kpatch, .-scale.kpatch
.Lkpatch_new_end_18:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	scale.kpatch_old, @function
scale.kpatch_old:
.Lkpatch_copy_14:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movsd	%xmm0, -8(%rbp)
	movss	%xmm1, -12(%rbp)
	movsd	-8(%rbp), %xmm1
	movaps	.LCPI3_2(%rip), %xmm0
	pand	%xmm0, %xmm1
	movss	.LCPI3_1(%rip), %xmm0
	mulss	-12(%rbp), %xmm0
	cvtss2sd	%xmm0, %xmm0
	movsd	.LCPI3_0(%rip), %xmm2
	mulsd	%xmm2, %xmm1
	addsd	%xmm0, %xmm1
	movsd	-8(%rbp), %xmm0
	movq	%xmm0, %rax
	movabsq	$-9223372036854775808, %rcx
	xorq	%rcx, %rax
	movq	%rax, %xmm0
	movq	%xmm0, %rax
	movabsq	$-9223372036854775808, %rcx
	xorq	%rcx, %rax
	movq	%rax, %xmm0
	movsd	.LCPI3_0(%rip), %xmm2
	mulsd	%xmm2, %xmm0
	addsd	%xmm1, %xmm0
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	scale.kpatch_old, .-scale.kpatch_old
.Lkpatch_copy_end_14:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	widen.kpatch, @function
widen.kpatch:
.Lkpatch_new_20:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	andq	$-32, %rsp
	subq	$64, %rsp
	movq	%rdi, 40(%rsp)
	vmovaps	.LCPI5_0.kpatch(%rip), %ymm0
	vmovaps	%ymm0, (%rsp)
	vmovaps	(%rsp), %ymm0
	movq	40(%rsp), %rax
	vaddps	(%rax), %ymm0, %ymm0
	vmovaps	%ymm0, (%rax)
	movq	%rbp, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	vzeroupper
	retq
	.cfi_endproc
	.size	widen.kpatch, .-widen.kpatch
.Lkpatch_new_end_20:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	widen.kpatch_old, @function
widen.kpatch_old:
.Lkpatch_copy_16:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	andq	$-32, %rsp
	subq	$64, %rsp
	movq	%rdi, 40(%rsp)
	vmovaps	.LCPI4_0(%rip), %ymm0
	vmovaps	%ymm0, (%rsp)
	vmovaps	(%rsp), %ymm0
	movq	40(%rsp), %rax
	vaddps	(%rax), %ymm0, %ymm0
	vmovaps	%ymm0, (%rax)
	movq	%rbp, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	vzeroupper
	retq
	.cfi_endproc
	.size	widen.kpatch_old, .-widen.kpatch_old
.Lkpatch_copy_end_16:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	check.kpatch, @function
check.kpatch:
.Lkpatch_new_21:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	cmpl	$0, -12(%rbp)
	setl	%al
	andb	$1, %al
	movzbl	%al, %eax
	cltq
	cmpq	$0, %rax
	je	.LBB6_2.kpatch
	movl	-12(%rbp), %esi
	leaq	.L.str.7.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	-8(%rbp), %rdi
	callq	broken@PLT
.LBB6_2.kpatch:
	movl	-12(%rbp), %eax
	movl	$2, %ecx
	cltd
	idivl	%ecx
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	check.kpatch, .-check.kpatch
.Lkpatch_new_end_21:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	check.kpatch_old, @function
check.kpatch_old:
.Lkpatch_copy_17:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	cmpl	$0, -12(%rbp)
	setl	%al
	andb	$1, %al
	movzbl	%al, %eax
	cltq
	cmpq	$0, %rax
	je	.LBB5_2.kpatch_old
	movl	-12(%rbp), %esi
	leaq	.L.str.6(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	-8(%rbp), %rdi
	callq	broken@PLT
.LBB5_2.kpatch_old:
	movl	-12(%rbp), %eax
	movl	$2, %ecx
	cltd
	idivl	%ecx
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	check.kpatch_old, .-check.kpatch_old
.Lkpatch_copy_end_17:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	by_constant.kpatch, @function
by_constant.kpatch:
.Lkpatch_new_23:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-16(%rbp), %rdi
	movl	-4(%rbp), %esi
	movl	$2, %edx
	movb	$0, %al
	callq	say@PLT
	movl	-4(%rbp), %eax
	addl	level(%rip), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	by_constant.kpatch, .-by_constant.kpatch
.Lkpatch_new_end_23:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	by_constant.kpatch_old, @function
by_constant.kpatch_old:
.Lkpatch_copy_19:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movq	%rsi, -16(%rbp)
	movq	-16(%rbp), %rdi
	movl	-4(%rbp), %esi
	movl	$1, %edx
	movb	$0, %al
	callq	say@PLT
	movl	-4(%rbp), %eax
	addl	level(%rip), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	by_constant.kpatch_old, .-by_constant.kpatch_old
.Lkpatch_copy_end_19:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	by_field.kpatch, @function
by_field.kpatch:
.Lkpatch_new_24:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	leaq	.L.str.12.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	-8(%rbp), %rax
	imull	$5, (%rax), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	by_field.kpatch, .-by_field.kpatch
.Lkpatch_new_end_24:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	by_field.kpatch_old, @function
by_field.kpatch_old:
.Lkpatch_copy_20:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	leaq	.L.str.11(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movq	-8(%rbp), %rax
	imull	$3, (%rax), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	by_field.kpatch_old, .-by_field.kpatch_old
.Lkpatch_copy_end_20:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	in_parts.kpatch, @function
in_parts.kpatch:
.Lkpatch_new_26:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -8(%rbp)
	cmpl	$0, -8(%rbp)
	jg	.LBB11_2.kpatch
	movl	$0, -4(%rbp)
	jmp	.LBB11_3.kpatch
.LBB11_2.kpatch:
	movl	-8(%rbp), %edi
	callq	work@PLT
	movl	-8(%rbp), %esi
	leaq	.L.str.13.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	-8(%rbp), %edi
	addl	$4, %edi
	callq	work@PLT
	movl	-8(%rbp), %esi
	addl	$2, %esi
	leaq	.L.str.13.kpatch(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	-8(%rbp), %edi
	addl	$3, %edi
	callq	work@PLT
	movl	-8(%rbp), %eax
	movl	%eax, -4(%rbp)
.LBB11_3.kpatch:
	movl	-4(%rbp), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	in_parts.kpatch, .-in_parts.kpatch
.Lkpatch_new_end_26:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	in_parts.kpatch_old, @function
in_parts.kpatch_old:
.Lkpatch_copy_22:
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -8(%rbp)
	cmpl	$0, -8(%rbp)
	jg	.LBB10_2.kpatch_old
	movl	$0, -4(%rbp)
	jmp	.LBB10_3.kpatch_old
.LBB10_2.kpatch_old:
	movl	-8(%rbp), %edi
	callq	work@PLT
	movl	-8(%rbp), %esi
	leaq	.L.str.12(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	-8(%rbp), %edi
	addl	$1, %edi
	callq	work@PLT
	movl	-8(%rbp), %esi
	addl	$2, %esi
	leaq	.L.str.12(%rip), %rdi
	movb	$0, %al
	callq	say@PLT
	movl	-8(%rbp), %edi
	addl	$3, %edi
	callq	work@PLT
	movl	-8(%rbp), %eax
	movl	%eax, -4(%rbp)
.LBB10_3.kpatch_old:
	movl	-4(%rbp), %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	in_parts.kpatch_old, .-in_parts.kpatch_old
.Lkpatch_copy_end_22:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	deeper.kpatch, @function
deeper.kpatch:
.Lkpatch_new_28:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	leaq	calls@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movl	calls@DTPOFF(%rax), %ecx
	addl	$2, %ecx
	movl	%ecx, calls@DTPOFF(%rax)
	movl	-4(%rbp), %eax
	movl	%eax, -8(%rbp)
	data16
	leaq	depth@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	movl	-8(%rbp), %edx
	movq	%rax, %rcx
	movl	(%rcx), %eax
	addl	%edx, %eax
	movl	%eax, (%rcx)
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	deeper.kpatch, .-deeper.kpatch
.Lkpatch_new_end_28:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	deeper.kpatch_old, @function
deeper.kpatch_old:
.Lkpatch_copy_24:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	leaq	calls@TLSLD(%rip), %rdi
	callq	__tls_get_addr@PLT
	movl	calls@DTPOFF(%rax), %ecx
	addl	$1, %ecx
	movl	%ecx, calls@DTPOFF(%rax)
	movl	-4(%rbp), %eax
	movl	%eax, -8(%rbp)
	data16
	leaq	depth@TLSGD(%rip), %rdi
	data16
	data16
	rex64
	callq	__tls_get_addr@PLT
	movl	-8(%rbp), %edx
	movq	%rax, %rcx
	movl	(%rcx), %eax
	addl	%edx, %eax
	movl	%eax, (%rcx)
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	deeper.kpatch_old, .-deeper.kpatch_old
.Lkpatch_copy_end_24:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	name_of.kpatch, @function
name_of.kpatch:
.Lkpatch_new_29:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	cmpl	$3, -4(%rbp)
	jge	.LBB14_2.kpatch
	movslq	-4(%rbp), %rcx
	leaq	name_of.own.kpatch(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -16(%rbp)
	jmp	.LBB14_6.kpatch
.LBB14_2.kpatch:
	cmpl	$6, -4(%rbp)
	jge	.LBB14_4.kpatch
	movl	-4(%rbp), %eax
	subl	$3, %eax
	movslq	%eax, %rcx
	leaq	names(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)
	jmp	.LBB14_5.kpatch
.LBB14_4.kpatch:
	movl	-4(%rbp), %eax
	andl	$1, %eax
	movslq	%eax, %rcx
	leaq	items(%rip), %rax
	shlq	$4, %rcx
	addq	%rcx, %rax
	movq	8(%rax), %rax
	movq	%rax, -24(%rbp)
.LBB14_5.kpatch:
	movq	-24(%rbp), %rax
	movq	%rax, -16(%rbp)
.LBB14_6.kpatch:
	movq	-16(%rbp), %rax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	name_of.kpatch, .-name_of.kpatch
.Lkpatch_new_end_29:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	name_of.kpatch_old, @function
name_of.kpatch_old:
.Lkpatch_copy_25:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	cmpl	$3, -4(%rbp)
	jge	.LBB13_2.kpatch_old
	movslq	-4(%rbp), %rcx
	leaq	name_of.own(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -16(%rbp)
	jmp	.LBB13_6.kpatch_old
.LBB13_2.kpatch_old:
	cmpl	$6, -4(%rbp)
	jge	.LBB13_4.kpatch_old
	movl	-4(%rbp), %eax
	subl	$3, %eax
	movslq	%eax, %rcx
	leaq	names(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)
	jmp	.LBB13_5.kpatch_old
.LBB13_4.kpatch_old:
	movl	-4(%rbp), %eax
	andl	$1, %eax
	movslq	%eax, %rcx
	leaq	items(%rip), %rax
	shlq	$4, %rcx
	addq	%rcx, %rax
	movq	8(%rax), %rax
	movq	%rax, -24(%rbp)
.LBB13_5.kpatch_old:
	movq	-24(%rbp), %rax
	movq	%rax, -16(%rbp)
.LBB13_6.kpatch_old:
	movq	-16(%rbp), %rax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	name_of.kpatch_old, .-name_of.kpatch_old
.Lkpatch_copy_end_25:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	guarded.kpatch, @function
guarded.kpatch:
.Lkpatch_new_30:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$96, %rsp
	movq	%fs:40, %rax
	movq	%rax, -8(%rbp)
	movl	%edi, -84(%rbp)
	movl	-84(%rbp), %esi
	leaq	-80(%rbp), %rdi
	callq	fill@PLT
	movl	-84(%rbp), %eax
	andl	$63, %eax
	movsbl	-80(%rbp,%rax), %eax
	addl	$1, %eax
	movl	%eax, -88(%rbp)
	movq	%fs:40, %rax
	movq	-8(%rbp), %rcx
	cmpq	%rcx, %rax
	jne	.LBB15_2.kpatch
	movl	-88(%rbp), %eax
	addq	$96, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB15_2.kpatch:
	.cfi_def_cfa %rbp, 16
	callq	__stack_chk_fail@PLT
	.cfi_endproc
	.size	guarded.kpatch, .-guarded.kpatch
.Lkpatch_new_end_30:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	guarded.kpatch_old, @function
guarded.kpatch_old:
.Lkpatch_copy_26:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$96, %rsp
	movq	%fs:40, %rax
	movq	%rax, -8(%rbp)
	movl	%edi, -84(%rbp)
	movl	-84(%rbp), %esi
	leaq	-80(%rbp), %rdi
	callq	fill@PLT
	movl	-84(%rbp), %eax
	andl	$63, %eax
	movsbl	-80(%rbp,%rax), %eax
	movl	%eax, -88(%rbp)
	movq	%fs:40, %rax
	movq	-8(%rbp), %rcx
	cmpq	%rcx, %rax
	jne	.LBB14_2.kpatch_old
	movl	-88(%rbp), %eax
	addq	$96, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB14_2.kpatch_old:
	.cfi_def_cfa %rbp, 16
	callq	__stack_chk_fail@PLT
	.cfi_endproc
	.size	guarded.kpatch_old, .-guarded.kpatch_old
.Lkpatch_copy_end_26:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	run.kpatch, @function
run.kpatch:
.Lkpatch_new_31:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table.kpatch(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)
	jmp	.LBB16_5.kpatch
.Ltmp0.kpatch:
	endbr64
	movl	-12(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table.kpatch(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)
	jmp	.LBB16_5.kpatch
.Ltmp1.kpatch:
	endbr64
	movl	-12(%rbp), %eax
	shll	$1, %eax
	movl	%eax, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table.kpatch(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)
	jmp	.LBB16_5.kpatch
.Ltmp2.kpatch:
	endbr64
	movl	-12(%rbp), %eax
	subl	$1, %eax
	movl	%eax, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table.kpatch(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)
	jmp	.LBB16_5.kpatch
.Ltmp3.kpatch:
	endbr64
	movl	-12(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB16_5.kpatch:
	.cfi_def_cfa %rbp, 16
	movq	-24(%rbp), %rax
	jmpq	*%rax
	.cfi_endproc
	.size	run.kpatch, .-run.kpatch
.Lkpatch_new_end_31:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	run.kpatch_old, @function
run.kpatch_old:
.Lkpatch_copy_27:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movq	%rdi, -8(%rbp)
	movl	%esi, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table.kpatch_old(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)
	jmp	.LBB15_4.kpatch_old
.Ltmp0.kpatch_old:
	endbr64
	movl	-12(%rbp), %eax
	addl	$1, %eax
	movl	%eax, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table.kpatch_old(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)
	jmp	.LBB15_4.kpatch_old
.Ltmp1.kpatch_old:
	endbr64
	movl	-12(%rbp), %eax
	shll	$1, %eax
	movl	%eax, -12(%rbp)
	movq	-8(%rbp), %rax
	movq	%rax, %rcx
	addq	$1, %rcx
	movq	%rcx, -8(%rbp)
	movzbl	(%rax), %eax
	movl	%eax, %ecx
	leaq	run.table.kpatch_old(%rip), %rax
	movq	(%rax,%rcx,8), %rax
	movq	%rax, -24(%rbp)
	jmp	.LBB15_4.kpatch_old
.Ltmp2.kpatch_old:
	endbr64
	movl	-12(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB15_4.kpatch_old:
	.cfi_def_cfa %rbp, 16
	movq	-24(%rbp), %rax
	jmpq	*%rax
	.cfi_endproc
	.size	run.kpatch_old, .-run.kpatch_old
.Lkpatch_copy_end_27:
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
run.table.kpatch_old:
	.quad	.Ltmp0.kpatch_old
	.quad	.Ltmp1.kpatch_old
	.quad	.Ltmp2.kpatch_old
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	assembly.kpatch, @function
assembly.kpatch:
.Lkpatch_new_32:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	testl	%eax, %eax
	je	.Lzero0.kpatch
.Ltmp4.kpatch:
	addl	$2, %eax
	jb	.Ltmp4.kpatch
.Lzero0.kpatch:
	movl	%eax, -4(%rbp)
	movl	-4(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	assembly.kpatch, .-assembly.kpatch
.Lkpatch_new_end_32:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	assembly.kpatch_old, @function
assembly.kpatch_old:
.Lkpatch_copy_28:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %eax
	testl	%eax, %eax
	je	.Lzero0.kpatch_old
.Ltmp3.kpatch_old:
	addl	$1, %eax
	jb	.Ltmp3.kpatch_old
.Lzero0.kpatch_old:
	movl	%eax, -4(%rbp)
	movl	-4(%rbp), %eax
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	assembly.kpatch_old, .-assembly.kpatch_old
.Lkpatch_copy_end_28:
	.section	.kpatch.text,"ax",@progbits
	.p2align	4
	.type	weak.kpatch, @function
weak.kpatch:
.Lkpatch_new_34:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %edi
	callq	hidden
	addl	$8, %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	weak.kpatch, .-weak.kpatch
.Lkpatch_new_end_34:
	.section	.kpatch.text,"ax",@progbits
	.balign	16
	.type	weak.kpatch_old, @function
weak.kpatch_old:
.Lkpatch_copy_30:
	.cfi_startproc
	endbr64
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	subq	$16, %rsp
	movl	%edi, -4(%rbp)
	movl	-4(%rbp), %edi
	callq	hidden
	addl	$0, %eax
	addq	$16, %rsp
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.cfi_endproc
	.size	weak.kpatch_old, .-weak.kpatch_old
.Lkpatch_copy_end_30:
	.section	.kpatch.bss,"aw",@nobits
	.balign	4
	.type	fresh.times, @object
fresh.times:
	.zero	4
	.size	fresh.times, .-fresh.times
	.balign	4
	.type	added, @object
added:
	.zero	4
	.size	added, .-added
	.section	.kpatch.rodata,"a",@progbits
	.balign	4
.LJTI0_0.kpatch:
	.long	.LBB0_1.kpatch-.LJTI0_0.kpatch
	.long	.LBB0_2.kpatch-.LJTI0_0.kpatch
	.long	.LBB0_3.kpatch-.LJTI0_0.kpatch
	.long	.LBB0_4.kpatch-.LJTI0_0.kpatch
	.long	.LBB0_5.kpatch-.LJTI0_0.kpatch
	.long	.LBB0_6.kpatch-.LJTI0_0.kpatch
	.long	.LBB0_7.kpatch-.LJTI0_0.kpatch
	.balign	8
.LCPI4_0.kpatch:
	.quad	0x3ff8000000000000
	.balign	8
.LCPI4_1.kpatch:
	.quad	0x4004000000000000
	.balign	4
.LCPI4_2.kpatch:
	.long	0x3f400000
	.balign	16
.LCPI4_3.kpatch:
	.quad	0x7fffffffffffffff
	.quad	0x7fffffffffffffff
	.balign	32
.LCPI5_0.kpatch:
	.long	0x3f800000
	.long	0x40000000
	.long	0x40400000
	.long	0x40800000
	.long	0x40a00000
	.long	0x40c00000
	.long	0x41100000
	.long	0x41000000
.L.str.kpatch:
	.asciz	"none"
.L.str.1.kpatch:
	.asciz	"one item"
.L.str.2.kpatch:
	.asciz	"a pair"
.L.str.3.kpatch:
	.asciz	"three"
.L.str.4.kpatch:
	.asciz	"four"
.L.str.5.kpatch:
	.asciz	"5"
.L.str.6.kpatch:
	.asciz	"six"
.L.str.7.kpatch:
	.asciz	"below zero: %d"
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
	.type	name_of.own.kpatch, @object
name_of.own.kpatch:
	.quad	.L.str.9.kpatch
	.quad	.L.str.10.kpatch
	.quad	.L.str.11.kpatch
	.size	name_of.own.kpatch, .-name_of.own.kpatch
	.section	.kpatch.rodata,"a",@progbits
.L.str.9.kpatch:
	.asciz	"x"
.L.str.10.kpatch:
	.asciz	"why"
.L.str.11.kpatch:
	.asciz	"z"
	.section	.kpatch.data.rel.ro,"aw",@progbits
	.balign	16
	.type	run.table.kpatch, @object
run.table.kpatch:
	.quad	.Ltmp0.kpatch
	.quad	.Ltmp1.kpatch
	.quad	.Ltmp3.kpatch
	.quad	.Ltmp2.kpatch
	.size	run.table.kpatch, .-run.table.kpatch
	.section	.kpatch.rodata,"a",@progbits
.L.str.12.kpatch:
	.asciz	"field"
.L.str.13.kpatch:
	.asciz	"part %d"
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_0:
	.string	"classify"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_7-.
	.long	.Lkpatch_old_end_7-.Lkpatch_old_7
	.long	.Lkpatch_new_9-.
	.long	.Lkpatch_new_end_9-.Lkpatch_new_9
	.long	.Lkpatch_name_0-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_7-.
	.long	.Lkpatch_copy_end_7-.Lkpatch_copy_7
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_1:
	.string	"fresh"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	0, 0
	.long	.Lkpatch_new_11-.
	.long	.Lkpatch_new_end_11-.Lkpatch_new_11
	.long	.Lkpatch_name_1-.
	.long	2
	.zero	40
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_2:
	.string	"first"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_9-.
	.long	.Lkpatch_old_end_9-.Lkpatch_old_9
	.long	.Lkpatch_new_12-.
	.long	.Lkpatch_new_end_12-.Lkpatch_new_12
	.long	.Lkpatch_name_2-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_9-.
	.long	.Lkpatch_copy_end_9-.Lkpatch_copy_9
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_3:
	.string	"scale"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_14-.
	.long	.Lkpatch_old_end_14-.Lkpatch_old_14
	.long	.Lkpatch_new_18-.
	.long	.Lkpatch_new_end_18-.Lkpatch_new_18
	.long	.Lkpatch_name_3-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_14-.
	.long	.Lkpatch_copy_end_14-.Lkpatch_copy_14
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_4:
	.string	"widen"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_16-.
	.long	.Lkpatch_old_end_16-.Lkpatch_old_16
	.long	.Lkpatch_new_20-.
	.long	.Lkpatch_new_end_20-.Lkpatch_new_20
	.long	.Lkpatch_name_4-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_16-.
	.long	.Lkpatch_copy_end_16-.Lkpatch_copy_16
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_5:
	.string	"check"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_17-.
	.long	.Lkpatch_old_end_17-.Lkpatch_old_17
	.long	.Lkpatch_new_21-.
	.long	.Lkpatch_new_end_21-.Lkpatch_new_21
	.long	.Lkpatch_name_5-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_17-.
	.long	.Lkpatch_copy_end_17-.Lkpatch_copy_17
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_6:
	.string	"by_constant"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_19-.
	.long	.Lkpatch_old_end_19-.Lkpatch_old_19
	.long	.Lkpatch_new_23-.
	.long	.Lkpatch_new_end_23-.Lkpatch_new_23
	.long	.Lkpatch_name_6-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_19-.
	.long	.Lkpatch_copy_end_19-.Lkpatch_copy_19
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_7:
	.string	"by_field"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_20-.
	.long	.Lkpatch_old_end_20-.Lkpatch_old_20
	.long	.Lkpatch_new_24-.
	.long	.Lkpatch_new_end_24-.Lkpatch_new_24
	.long	.Lkpatch_name_7-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_20-.
	.long	.Lkpatch_copy_end_20-.Lkpatch_copy_20
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_8:
	.string	"in_parts"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_22-.
	.long	.Lkpatch_old_end_22-.Lkpatch_old_22
	.long	.Lkpatch_new_26-.
	.long	.Lkpatch_new_end_26-.Lkpatch_new_26
	.long	.Lkpatch_name_8-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_22-.
	.long	.Lkpatch_copy_end_22-.Lkpatch_copy_22
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_9:
	.string	"deeper"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_24-.
	.long	.Lkpatch_old_end_24-.Lkpatch_old_24
	.long	.Lkpatch_new_28-.
	.long	.Lkpatch_new_end_28-.Lkpatch_new_28
	.long	.Lkpatch_name_9-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_24-.
	.long	.Lkpatch_copy_end_24-.Lkpatch_copy_24
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_10:
	.string	"name_of"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_25-.
	.long	.Lkpatch_old_end_25-.Lkpatch_old_25
	.long	.Lkpatch_new_29-.
	.long	.Lkpatch_new_end_29-.Lkpatch_new_29
	.long	.Lkpatch_name_10-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_25-.
	.long	.Lkpatch_copy_end_25-.Lkpatch_copy_25
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_11:
	.string	"guarded"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_26-.
	.long	.Lkpatch_old_end_26-.Lkpatch_old_26
	.long	.Lkpatch_new_30-.
	.long	.Lkpatch_new_end_30-.Lkpatch_new_30
	.long	.Lkpatch_name_11-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_26-.
	.long	.Lkpatch_copy_end_26-.Lkpatch_copy_26
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_12:
	.string	"run"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_27-.
	.long	.Lkpatch_old_end_27-.Lkpatch_old_27
	.long	.Lkpatch_new_31-.
	.long	.Lkpatch_new_end_31-.Lkpatch_new_31
	.long	.Lkpatch_name_12-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_27-.
	.long	.Lkpatch_copy_end_27-.Lkpatch_copy_27
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_13:
	.string	"assembly"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_28-.
	.long	.Lkpatch_old_end_28-.Lkpatch_old_28
	.long	.Lkpatch_new_32-.
	.long	.Lkpatch_new_end_32-.Lkpatch_new_32
	.long	.Lkpatch_name_13-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_28-.
	.long	.Lkpatch_copy_end_28-.Lkpatch_copy_28
	.zero	20
	.section	.kpatch.strtab,"a",@progbits
.Lkpatch_name_14:
	.string	"weak"
	.section	.kpatch.info,"aR",@progbits
	.balign	8
	.long	.Lkpatch_old_30-.
	.long	.Lkpatch_old_end_30-.Lkpatch_old_30
	.long	.Lkpatch_new_34-.
	.long	.Lkpatch_new_end_34-.Lkpatch_new_34
	.long	.Lkpatch_name_14-.
	.long	1
	.zero	12
	.long	.Lkpatch_copy_30-.
	.long	.Lkpatch_copy_end_30-.Lkpatch_copy_30
	.zero	20
